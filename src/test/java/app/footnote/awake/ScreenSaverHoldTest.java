package app.footnote.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real message bus of its own with a made-up screen saver on it; skipped where there is no dbus-daemon. */
class ScreenSaverHoldTest {
    private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");

    @TempDir
    private Path folder;

    private Process daemon;
    private Path socket;

    @BeforeEach
    void startBus() throws IOException {
        assumeTrue(Files.isExecutable(DAEMON), "there is no dbus-daemon here");
        socket = folder.resolve("bus");
        daemon = new ProcessBuilder(
                        DAEMON.toString(), "--session", "--nofork", "--print-address", "--address=unix:path=" + socket)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        daemon.inputReader().readLine(); // its address, once it listens
    }

    @AfterEach
    void stopBus() {
        if (daemon != null) {
            daemon.destroy();
        }
    }

    @Test
    void theScreenSaverIsHeldByAConnectionThatStaysAndLetGoWithItsCookie() throws Exception {
        try (FakeScreenSaver saver = new FakeScreenSaver(socket)) {
            Closeable held = Inhibitor.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket), 1)
                    .inhibit();
            assertThat(saver.asked().poll(10, TimeUnit.SECONDS)).isEqualTo("Inhibit Footnote");
            assertThat(saver.asked()).isEmpty();
            held.close();
            assertThat(saver.asked().poll(10, TimeUnit.SECONDS)).isEqualTo("UnInhibit " + FakeScreenSaver.COOKIE);
        }
    }

    @Test
    void aBusWithoutAScreenSaverRefuses() {
        assertThatThrownBy(() -> new ScreenSaverHold(socket)).isInstanceOf(IOException.class);
    }
}
