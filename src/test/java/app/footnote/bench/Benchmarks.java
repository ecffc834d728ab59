package app.footnote.bench;

import app.footnote.chart.pack.BadPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs all benchmarks and prints their figures, with how busy the machine was before and after. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes no arguments, or {@code quick} to leave out the six minutes of the idle measurement. */
    public static void main(String[] arguments) throws BadPackException, IOException, InterruptedException {
        Path practice = Files.createTempDirectory("footnote-bench").resolve("practice");
        System.out.println("load before          " + Load.now());
        Children.run(ChartBenchmark.class);
        RecordBenchmark.main(new String[0]);
        Path room = practice.resolveSibling("room");
        makeUp(practice);
        makeUp(room);
        StartBenchmark.main(new String[] {practice.toString()});
        if (!List.of(arguments).contains("quick")) {
            IdleBenchmark.main(new String[] {practice.toString(), room.toString()});
        }
        System.out.println("load after           " + Load.now());
    }

    private static void makeUp(Path practice) throws IOException, InterruptedException {
        Children.finish(Children.start(StartProbe.class, "app", "end", "--sample", "--data", practice.toString()));
    }
}
