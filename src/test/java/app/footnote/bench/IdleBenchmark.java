package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Processor time of Footnote with the chart open and a session clock running, against a bare window: 60 seconds after 60
 * seconds of warm-up, both at the same time.
 */
public final class IdleBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private IdleBenchmark() {}

    /** Takes the folder of a practice. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process bare = Children.start(StartProbe.class, "bare", "stay");
        Process app = Children.start(
                StartProbe.class,
                "app",
                "session",
                "--data",
                Path.of(arguments[0]).toString());
        try {
            Children.awaitLine(bare, "usable");
            Children.awaitLine(app, "session runs");
            Thread.sleep(WARM_UP);
            Duration bareBefore = processorTime(bare);
            Duration appBefore = processorTime(app);
            Thread.sleep(MEASURED);
            double bareShare = share(processorTime(bare).minus(bareBefore));
            double appShare = share(processorTime(app).minus(appBefore));
            System.out.printf(
                    Locale.ROOT,
                    "idle, share of a core: bare window %.2f %%, Footnote %.2f %%, more by %.2f points"
                            + " (wanted: at most 1.5)%n",
                    bareShare,
                    appShare,
                    appShare - bareShare);
        } finally {
            bare.destroy();
            app.destroy();
        }
    }

    private static Duration processorTime(Process process) {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    private static double share(Duration used) {
        return 100.0 * used.toMillis() / MEASURED.toMillis();
    }
}
