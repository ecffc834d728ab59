package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How busy the machine is with other work. */
final class Load {
    private static final Path AVERAGES = Path.of("/proc/loadavg");

    private Load() {}

    /** Returns the load averages of 1, 5 and 15 minutes, where the system tells them. */
    static String now() throws IOException {
        return Files.isReadable(AVERAGES)
                ? Files.readString(AVERAGES).strip()
                : "not told by this system, with " + Runtime.getRuntime().availableProcessors() + " cores";
    }
}
