package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticePlaceTest {
    @TempDir
    private Path folder;

    @Test
    void remembersNothingAtFirst() throws IOException {
        assertThat(new PracticePlace(folder.resolve("place.txt")).remembered()).isEmpty();
    }

    @Test
    void remembersTheLastFolderChosen() throws IOException {
        Path file = folder.resolve("deep/place.txt");
        new PracticePlace(file).remember(folder.resolve("first"));
        new PracticePlace(file).remember(folder.resolve("Zürich 2026"));

        assertThat(new PracticePlace(file).remembered()).contains(folder.resolve("Zürich 2026"));
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void liesWhereThePlatformKeepsSuchThings() {
        Path home = Path.of("/home/anna");

        assertThat(PracticePlace.fileFor("Linux", Map.of(), home))
                .isEqualTo(home.resolve(".config/footnote/practice-folder.txt"));
        assertThat(PracticePlace.fileFor("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), home))
                .isEqualTo(Path.of("/conf/footnote/practice-folder.txt"));
        assertThat(PracticePlace.fileFor("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Preferences/Footnote/practice-folder.txt"));
        assertThat(PracticePlace.fileFor("Windows 11", Map.of(), home))
                .isEqualTo(home.resolve("AppData/Local/Footnote/practice-folder.txt"));
    }
}
