package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A system's own way to keep its screen awake. */
public interface Inhibitor {

    /**
     * Keeps the screen awake until the result is closed, or the app is gone. Both are called on one thread.
     *
     * @throws IOException if the system does not allow it
     */
    Closeable inhibit() throws IOException;

    /**
     * Returns the way of a system.
     *
     * @param os the system's name, as in the property {@code os.name}
     * @param environment the environment variables
     * @param process the number of this process
     */
    static Inhibitor of(String os, Map<String, String> environment, long process) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return new Caffeinate(process);
        }
        if (system.startsWith("windows")) {
            return new ExecutionState();
        }
        Stream<Inhibitor> desktop = bus(environment).<Inhibitor>map(path -> () -> new ScreenSaverHold(path)).stream();
        Stream<Inhibitor> tool = SystemdInhibit.on(environment.getOrDefault("PATH", ""), process).stream()
                .map(found -> found);
        return new FirstThatWorks(Stream.concat(desktop, tool).toList());
    }

    /** Returns the socket of the session bus; none that Java cannot reach. */
    private static Optional<Path> bus(Map<String, String> environment) {
        String address = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        for (String one : address.split(";")) {
            for (String part :
                    one.startsWith("unix:") ? one.substring("unix:".length()).split(",") : new String[0]) {
                if (part.startsWith("path=")) {
                    return Optional.of(Path.of(part.substring("path=".length())));
                }
            }
        }
        return Optional.empty();
    }
}
