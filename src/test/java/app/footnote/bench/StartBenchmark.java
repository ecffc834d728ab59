package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Start to first usable frame, Footnote against a bare one-label window, in turns. */
public final class StartBenchmark {
    private static final int RUNS = 11;

    private StartBenchmark() {}

    /** Takes the folder of a practice; without one the welcome screen would be measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path practice = Path.of(arguments[0]);
        double[] bare = new double[RUNS];
        double[] app = new double[RUNS];
        measureBare();
        measureApp(practice);
        for (int run = 0; run < RUNS; run++) {
            bare[run] = measureBare();
            app[run] = measureApp(practice);
        }
        Figures bareFigures = Figures.of(bare);
        Figures appFigures = Figures.of(app);
        System.out.println("start, bare window   " + bareFigures.line("ms"));
        System.out.println("start, Footnote      " + appFigures.line("ms"));
        System.out.printf(
                Locale.ROOT,
                "start, ratio         %.2f of medians (wanted: at most 2.3); load %s%n",
                appFigures.median() / bareFigures.median(),
                Load.now());
    }

    private static double measureBare() throws IOException, InterruptedException {
        return measure(Children.builder(StartProbe.class, "bare", "end"));
    }

    private static double measureApp(Path practice) throws IOException, InterruptedException {
        ProcessBuilder builder = Children.builder(StartProbe.class, "app", "end");
        builder.environment().put("FOOTNOTE_DATA", practice.toString());
        return measure(builder);
    }

    private static double measure(ProcessBuilder builder) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = builder.start();
        Children.awaitLine(process, "usable");
        double took = (System.nanoTime() - began) / 1e6;
        process.waitFor();
        return took;
    }
}
