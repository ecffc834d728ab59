package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int ENOUGH_SAVES = 40;

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProgramSaidWasSavedIsThere() throws IOException, InterruptedException {
        Process program = start();
        int told = 0;
        try (BufferedReader lines = program.inputReader()) {
            while (told < ENOUGH_SAVES) {
                told = Integer.parseInt(lines.readLine());
            }
            program.toHandle().destroyForcibly(); // leaves the pipe open
            told = lines.lines().mapToInt(Integer::parseInt).max().orElse(told);
        }
        program.waitFor();
        Opening.Opened opened = Records.opened(folder);
        opened.practice().close();
        assertThat(opened.problems()).isEmpty();
        String name = opened.practice().clients().clients().getFirst().name();
        assertThat(Integer.parseInt(name)).isGreaterThanOrEqualTo(told);
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
