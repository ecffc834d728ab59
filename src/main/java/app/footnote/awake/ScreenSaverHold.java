package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Linux: the desktop's screen saver is inhibited over the session bus. The desktop lets go of it when the connection
 * ends, so the connection is kept, and a crash keeps nothing awake.
 */
final class ScreenSaverHold implements Closeable {
    private static final BusCall.Target SCREEN_SAVER = new BusCall.Target(
            "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver");

    private final Bus bus;
    private final int cookie;

    ScreenSaverHold(Path socket) throws IOException {
        bus = new Bus(socket);
        try {
            cookie = bus.call(
                            SCREEN_SAVER, BusCall.of("Inhibit").text("Footnote").text("A session is running"))
                    .number();
        } catch (IOException e) {
            bus.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (bus) {
            bus.call(SCREEN_SAVER, BusCall.of("UnInhibit").number(cookie));
        }
    }
}
