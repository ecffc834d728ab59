package app.footnote;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks this machine for what JavaFX needs before JavaFX is started, because JavaFX itself answers a missing library or
 * display with a stack trace or with silence. Only Linux is asked; elsewhere the system brings everything along.
 */
final class Machine {
    private static final List<Need> TEXT = List.of(
            new Need("libpangoft2-1.0.so.0", "libpango", "libpangoft2-1.0-0"),
            new Need("libfreetype.so.6", "libfreetype", "libfreetype6"),
            new Need("libfontconfig.so.1", "fontconfig", "libfontconfig1"));
    private static final Need GTK = new Need("libgtk-3.so.0", "GTK 3", "libgtk-3-0");
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private final boolean linux;
    private final Function<String, Optional<String>> environment;

    /** A shared library, what people call it, and the Debian package that has it. */
    record Need(String file, String name, String debianPackage) {}

    Machine(String operatingSystem, Function<String, Optional<String>> environment) {
        this.linux = operatingSystem.toLowerCase(Locale.ROOT).contains("linux");
        this.environment = environment;
    }

    /** Returns one sentence on why no text can be drawn, or nothing if it can. */
    Optional<String> textProblem() {
        return linux ? TEXT.stream().flatMap(need -> missing(need).stream()).findFirst() : Optional.empty();
    }

    /** Says whether a window could be shown. */
    boolean hasDisplay() {
        return !linux
                || environment
                        .apply("DISPLAY")
                        .filter(name -> !name.isBlank())
                        .filter(Machine::answers)
                        .isPresent();
    }

    /** Returns one sentence on why no window can be opened on this display, or nothing if one can. */
    Optional<String> windowProblem() {
        return linux ? missing(GTK) : Optional.empty();
    }

    static Optional<String> missing(Need need) {
        return isThere(need)
                ? Optional.empty()
                : Optional.of("Footnote needs " + need.name + ", which is not installed: install the package "
                        + need.debianPackage + " (its name on Debian and Ubuntu) and start again.");
    }

    @SuppressWarnings("restricted")
    private static boolean isThere(Need need) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(need.file, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Local displays are tried, because JavaFX cannot be started a second time; others are taken at their word. */
    private static boolean answers(String display) {
        Matcher local = LOCAL_DISPLAY.matcher(display);
        if (!local.matches()) {
            return true;
        }
        Path socket = Path.of("/tmp/.X11-unix/X" + local.group(1));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
