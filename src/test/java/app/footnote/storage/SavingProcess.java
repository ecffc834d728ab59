package app.footnote.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** A {@link SavingProgram} that runs until it is stopped at a random moment. */
final class SavingProcess {
    private static final int MOST_SAVES = 20;

    private final Process program;
    private final Random random;

    private SavingProcess(Process program, Random random) {
        this.program = program;
        this.random = random;
    }

    /** What stops a program, or the ground it stands on. */
    interface Stop {
        void stop() throws IOException, InterruptedException;
    }

    /** Lets a program save into that folder. */
    static SavingProcess start(Path folder, Random random) throws IOException {
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
        return new SavingProcess(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                random);
    }

    /** Kills it as nothing can be done about. */
    void kill() {
        program.toHandle().destroyForcibly(); // leaves the pipe open
    }

    /** Lets it save a few times, stops it in the midst of a save, and returns the last save that it told. */
    int toldUntil(Stop stop) throws IOException, InterruptedException {
        int saves = 1 + random.nextInt(MOST_SAVES);
        long pause = random.nextInt(2_000_000);
        try (BufferedReader lines = program.inputReader()) {
            int told = 0;
            for (int save = 0; save < saves; save++) {
                told = Integer.parseInt(next(lines));
            }
            spin(pause);
            stop.stop();
            kill();
            return lines.lines().mapToInt(Integer::parseInt).max().orElse(told);
        } finally {
            kill();
            program.waitFor();
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine())
                .orElseThrow(() -> new IOException("the saving program ended by itself"));
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
}
