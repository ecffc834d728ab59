package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the image, beside a Java that only says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String ASKED = "-m|app.footnote/app.footnote.Main|";

    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void installInAFolderWithSpaces() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("My programs/foot note/bin"));
        launcher = Files.copy(Path.of("src/main/launcher/footnote"), bin.resolve("footnote"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s|' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void itStartsFromAFolderWithSpacesAndPassesWhatIsAsked() throws Exception {
        assertThat(run(launcher, "--data", "two words")).isEqualTo(ASKED + "--data|two words|");
    }

    @Test
    void itStartsThroughAChainOfLinks() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first link"), launcher);
        Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
        assertThat(run(second)).isEqualTo(ASKED);
    }

    private String run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
