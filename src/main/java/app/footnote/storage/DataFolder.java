package app.footnote.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a practice is kept if the practitioner chooses nothing. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Returns the folder the platform gives an application's data.
     *
     * @param os the system's name, as in the property {@code os.name}
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static Path defaultFor(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return named(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Footnote");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Application Support/Footnote")
                : xdg(environment, home).resolve("footnote");
    }

    /** The XDG rules want a relative folder to be ignored. */
    private static Path xdg(Map<String, String> environment, Path home) {
        return named(environment, "XDG_DATA_HOME").filter(Path::isAbsolute).orElse(home.resolve(".local/share"));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
