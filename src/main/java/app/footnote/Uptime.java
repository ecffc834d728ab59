package app.footnote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long the computer has slept, where its system tells. */
final class Uptime {
    private static final Path LINUX = Path.of("/proc/uptime");

    private Uptime() {}

    /**
     * Returns the time slept, but for a constant: Linux counts sleep in the time since it was switched on and not in
     * the virtual machine's own clock. Empty elsewhere.
     */
    static Optional<Duration> asleep() {
        if (!Files.isReadable(LINUX)) {
            return Optional.empty();
        }
        try {
            String seconds = Files.readString(LINUX).split(" ", 2)[0];
            Duration up = Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000));
            return Optional.of(up.minusNanos(System.nanoTime()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // then a jump of the clock is taken for sleep, as on other systems
        }
    }
}
