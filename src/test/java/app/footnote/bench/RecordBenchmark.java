package app.footnote.bench;

import app.footnote.chart.pack.BadPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What saving, opening and searching records costs, and what of it is felt in the window. */
public final class RecordBenchmark {
    private static final int MANY = 20_000;
    private static final int LARGE = 100_000;

    private RecordBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws BadPackException, IOException, InterruptedException {
        Path place = Files.createDirectories(Path.of("target", "record-bench", String.valueOf(System.nanoTime())));
        SaveBenchmark.run(Files.createDirectory(place.resolve("saves")));
        Children.run(ClientBenchmark.class, place.resolve("client").toString());
        SearchBenchmark many = new SearchBenchmark(Files.createDirectory(place.resolve("many")));
        many.write(MANY);
        many.read();
        Figures found = many.search(MANY);
        many.compareWithRipgrep(found);
        new SearchBenchmark(place).search(LARGE);
    }
}
