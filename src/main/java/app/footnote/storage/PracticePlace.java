package app.footnote.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which folder holds the practice, in a one-line text file outside that folder. Without it, a practice on a
 * drive that is not connected would look like a first start.
 */
public final class PracticePlace {
    private final Path file;

    /** Uses that file; it need not exist. */
    public PracticePlace(Path file) {
        this.file = file;
    }

    /**
     * Returns the file in which the platform wants such a thing kept.
     *
     * @param os the system's name, as in the property {@code os.name}
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static Path fileFor(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Footnote/practice-folder.txt");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Preferences/Footnote/practice-folder.txt")
                : folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve("footnote/practice-folder.txt");
    }

    /**
     * Returns the folder remembered, if there is one.
     *
     * @throws IOException if the file is there but cannot be read
     */
    public Optional<Path> remembered() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }

    /**
     * Remembers the folder.
     *
     * @throws IOException if the file cannot be written; the one before is still there
     */
    public void remember(Path folder) throws IOException {
        LocalDisk disk = new LocalDisk();
        FileSaver saver = new FileSaver(disk);
        if (Files.exists(file)) {
            saver.mayReplace(file, FileVersion.of(Files.readAllBytes(file)));
        }
        String line = folder.toAbsolutePath().normalize() + "\n";
        saver.save(file.toAbsolutePath(), line.getBytes(StandardCharsets.UTF_8));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
