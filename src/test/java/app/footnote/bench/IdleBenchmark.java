package app.footnote.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Processor time of Footnote with the chart open and a session clock running, and in the treatment room, against a bare
 * window: 60 seconds after 60 seconds of warm-up, all at the same time. In the room also how evenly the clock ticks.
 */
public final class IdleBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private IdleBenchmark() {}

    /** Takes the folders of two practices. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process bare = Children.start(StartProbe.class, "bare", "stay");
        Process chart = Children.start(StartProbe.class, "app", "session", "--data", arguments[0]);
        Process room = Children.start(StartProbe.class, "app", "room", "--data", arguments[1]);
        List<Process> all = List.of(bare, chart, room);
        try {
            Children.awaitLine(bare, "usable");
            Children.awaitLine(chart, "session runs");
            Children.awaitLine(room, "session runs");
            Thread.sleep(WARM_UP);
            List<Duration> before =
                    all.stream().map(IdleBenchmark::processorTime).toList();
            Thread.sleep(MEASURED);
            List<Duration> after =
                    all.stream().map(IdleBenchmark::processorTime).toList();
            List<Double> shares = IntStream.range(0, all.size())
                    .mapToObj(each -> share(after.get(each).minus(before.get(each))))
                    .toList();
            print("chart", shares.get(0), shares.get(1), 1.5);
            print("room", shares.get(0), shares.get(2), 2);
        } finally {
            all.forEach(process -> process.toHandle().destroy()); // leaves the pipes open
        }
        printTicks(room);
    }

    private static void print(String screen, double bare, double app, double wanted) {
        System.out.printf(
                Locale.ROOT,
                "idle, %-5s share of a core: bare window %.2f %%, Footnote %.2f %%, more by %.2f points"
                        + " (wanted: at most %.1f)%n",
                screen + ",",
                bare,
                app,
                app - bare,
                wanted);
    }

    /** Tells by how much the time between two ticks differs from a second. */
    private static void printTicks(Process room) {
        long[] ticks = room.inputReader()
                .lines()
                .filter(line -> line.startsWith("tick "))
                .mapToLong(line -> Long.parseLong(line.substring(5)))
                .toArray();
        double[] jitter = IntStream.range(1, ticks.length)
                .mapToDouble(tick -> Math.abs((ticks[tick] - ticks[tick - 1]) / 1e6 - 1000))
                .toArray();
        System.out.println("tick jitter          " + Figures.of(jitter).line("ms") + " (wanted: at most 100)");
    }

    private static Duration processorTime(Process process) {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    private static double share(Duration used) {
        return 100.0 * used.toMillis() / MEASURED.toMillis();
    }
}
