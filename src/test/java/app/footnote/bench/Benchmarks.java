package app.footnote.bench;

import app.footnote.chart.pack.BadPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs all benchmarks and prints their figures, with how busy the machine was before and after. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes no arguments, or {@code quick} to leave out the two minutes of the idle measurement. */
    public static void main(String[] arguments) throws BadPackException, IOException, InterruptedException {
        Path practice = Files.createTempDirectory("footnote-bench").resolve("practice");
        System.out.println("load before          " + Load.now());
        Children.run(ChartBenchmark.class);
        RecordBenchmark.main(new String[0]);
        Process sample = Children.start(StartProbe.class, "app", "end", "--sample", "--data", practice.toString());
        Children.finish(sample);
        StartBenchmark.main(new String[] {practice.toString()});
        if (!List.of(arguments).contains("quick")) {
            IdleBenchmark.main(new String[] {practice.toString()});
        }
        System.out.println("load after           " + Load.now());
    }
}
