package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsXdg() {
        assertThat(DataFolder.defaultFor("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/footnote"));
        assertThat(DataFolder.defaultFor("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/footnote"));
        assertThat(DataFolder.defaultFor("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(HOME.resolve(".local/share/footnote"));
    }

    @Test
    void macOsUsesApplicationSupport() {
        assertThat(DataFolder.defaultFor("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Footnote"));
    }

    @Test
    void windowsUsesAppData() {
        assertThat(DataFolder.defaultFor("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Footnote"));
        assertThat(DataFolder.defaultFor("Windows 11", Map.of("APPDATA", " "), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Footnote"));
    }
}
