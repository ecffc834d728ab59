package app.footnote.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kills a program while it saves, at a random moment, as often as wanted, and looks each time whether everything is
 * there that it had told to be saved.
 */
final class Kills {
    private static final int MOST_SAVES = 20;

    private final Path folder;
    private final Random random;

    /** What came of it: how often it was killed, the saves told and those of them lost, and the files not readable. */
    record Toll(int kills, int told, int lost, int unreadable) {
        Toll plus(Toll other) {
            return new Toll(kills + other.kills, told + other.told, lost + other.lost, unreadable + other.unreadable);
        }
    }

    private Kills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Takes the number of kills; fails if anything was lost. */
    public static void main(String[] arguments) throws IOException {
        int wanted = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Toll toll = killInPairs(Files.createTempDirectory("footnote-kills"), wanted, System.nanoTime());
        System.out.println(toll);
        if (toll.lost() + toll.unreadable() > 0) {
            System.exit(1);
        }
    }

    /** Kills two programs side by side, each in a folder of its own, half as often each. */
    static Toll killInPairs(Path folder, int times, long seed) {
        return IntStream.range(0, 2)
                .mapToObj(side -> CompletableFuture.supplyAsync(
                        () -> new Kills(folder.resolve("practice-" + side), seed + side).killUnchecked(times / 2),
                        task -> Thread.ofPlatform().start(task)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .reduce(new Toll(0, 0, 0, 0), Toll::plus);
    }

    private Toll killUnchecked(int times) {
        try {
            return kill(times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Toll kill(int times) throws IOException, InterruptedException {
        int first = 0;
        int lost = 0;
        int unreadable = 0;
        for (int kill = 0; kill < times; kill++) {
            int told = killOnce();
            Opening.Opened opened = Records.opened(folder);
            opened.practice().close();
            unreadable += opened.problems().size()
                    + new Verification(folder).verify().problems().size();
            int found = Integer.parseInt(
                    opened.practice().clients().clients().getFirst().name());
            lost += Math.max(0, told - found);
            first = Math.max(told, found);
        }
        return new Toll(times, first, lost, unreadable);
    }

    /** Returns the last save that was told. */
    private int killOnce() throws IOException, InterruptedException {
        Process program = start();
        int saves = 1 + random.nextInt(MOST_SAVES);
        long pause = random.nextInt(2_000_000);
        try (BufferedReader lines = program.inputReader()) {
            int told = 0;
            for (int save = 0; save < saves; save++) {
                told = Integer.parseInt(lines.readLine());
            }
            spin(pause);
            program.toHandle().destroyForcibly(); // leaves the pipe open
            return lines.lines().mapToInt(Integer::parseInt).max().orElse(told);
        } finally {
            program.waitFor();
        }
    }

    /** Lets the next save come to any of its steps. */
    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** Returns what saving needs and no more: the program is started often. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("classes") || entry.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath(),
                SavingProgram.class.getName(),
                folder.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
