package app.footnote.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Processor time of Footnote with the chart open and a session clock running, and in the treatment room, against a bare
 * window: 60 seconds in the middle of a stage after 60 seconds of warm-up, one program after the other. In the room also how
 * evenly the clock ticks in those 60 seconds.
 */
public final class IdleBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private IdleBenchmark() {}

    /** Takes the folders of two practices. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        double bare = share(Children.start(StartProbe.class, "bare", "stay"), "usable");
        Process chart = Children.start(StartProbe.class, "app", "session", "--data", arguments[0]);
        print("chart", bare, share(chart, "session runs"), 1.5);
        Process room = Children.start(StartProbe.class, "app", "room", "--data", arguments[1]);
        print("room", bare, share(room, "session runs"), 2);
        printTicks(room);
    }

    /** Returns the share of a core in percent that the program takes once it has said that word; then ends it. */
    private static double share(Process program, String word) throws IOException, InterruptedException {
        try {
            Children.awaitLine(program, word);
            Thread.sleep(WARM_UP);
            Duration before = processorTime(program);
            Thread.sleep(MEASURED);
            Duration used = processorTime(program).minus(before);
            return 100.0 * used.toMillis() / MEASURED.toMillis();
        } finally {
            program.toHandle().destroy(); // leaves the pipes open
        }
    }

    private static void print(String screen, double bare, double app, double wanted) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "idle, %-5s share of a core: bare window %.2f %%, Footnote %.2f %%, more by %.2f points"
                        + " (wanted: at most %.1f); load %s%n",
                screen + ",",
                bare,
                app,
                app - bare,
                wanted,
                Load.now());
    }

    /** Tells by how much the time between two ticks differs from a second. */
    private static void printTicks(Process room) {
        long[] ticks = room.inputReader()
                .lines()
                .filter(line -> line.startsWith("tick "))
                .mapToLong(line -> Long.parseLong(line.substring(5)))
                .toArray();
        int measured = Math.min(ticks.length, (int) MEASURED.toSeconds());
        double[] jitter = IntStream.range(ticks.length - measured + 1, ticks.length)
                .mapToDouble(tick -> Math.abs((ticks[tick] - ticks[tick - 1]) / 1e6 - 1000))
                .toArray();
        System.out.println("tick jitter          " + Figures.of(jitter).line("ms") + " (wanted: at most 100)");
    }

    private static Duration processorTime(Process process) {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }
}
