package app.footnote.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Kills a program while it saves, at a random moment, as often as wanted, and looks each time whether everything is
 * there that it had told to be saved.
 */
final class Kills {
    private final Path folder;
    private final Random random;

    private Kills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Takes the number of kills; fails if anything was lost. */
    public static void main(String[] arguments) throws IOException {
        int wanted = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Toll toll = killInPairs(Files.createTempDirectory("footnote-kills"), wanted, System.nanoTime());
        System.out.println(toll);
        if (!toll.isClean()) {
            System.exit(1);
        }
    }

    /** Kills two programs side by side, each in a folder of its own, half as often each. */
    static Toll killInPairs(Path folder, int times, long seed) {
        return IntStream.range(0, 2)
                .mapToObj(side -> CompletableFuture.supplyAsync(
                        () -> new Kills(folder.resolve("practice-" + side), seed + side).kill(times / 2),
                        task -> Thread.ofPlatform().start(task)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .reduce(Toll.NONE, Toll::plus);
    }

    private Toll kill(int times) {
        Toll toll = Toll.NONE;
        for (int kill = 0; kill < times; kill++) {
            toll = toll.after(toldWhenKilled(), folder);
        }
        return toll;
    }

    private int toldWhenKilled() {
        try {
            SavingProcess program = SavingProcess.start(folder, random);
            return program.toldUntil(program::kill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
