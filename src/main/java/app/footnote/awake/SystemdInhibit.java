package app.footnote.awake;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Linux without a desktop that can be asked: systemd's own tool holds off idling and sleep as long as what it runs goes
 * on, and that ends with the app.
 *
 * @param tool the tool
 * @param process the number of the app's process
 */
record SystemdInhibit(Path tool, long process) implements Inhibitor {
    private static final String NAME = "systemd-inhibit";
    /** A tool that is refused ends at once. */
    private static final long REFUSED_WITHIN_MILLIS = 1000;

    /** Returns the tool of that search path; none if there is none. */
    static Optional<SystemdInhibit> on(String searchPath, long process) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, NAME))
                .filter(path -> path.toFile().canExecute())
                .findFirst()
                .map(found -> new SystemdInhibit(found, process));
    }

    @Override
    public Closeable inhibit() throws IOException {
        Process holding = new ProcessBuilder(
                        tool.toString(),
                        "--what=idle:sleep",
                        "--who=Footnote",
                        "--why=A session is running",
                        "tail",
                        "--pid=" + process,
                        "--follow",
                        "/dev/null")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (hasEnded(holding)) {
            throw new IOException(NAME + " was refused");
        }
        return () -> end(holding);
    }

    private static boolean hasEnded(Process holding) throws IOException {
        try {
            return holding.waitFor(REFUSED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end(holding);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void end(Process holding) {
        holding.descendants().forEach(ProcessHandle::destroy);
        holding.destroy();
    }
}
