package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command as a person runs it: a process of its own, without a display. */
@Execution(ExecutionMode.CONCURRENT)
class CommandTest {
    @TempDir
    private Path folder;

    /** What came of running the command. */
    private record Outcome(int status, String out, String err) {}

    @Test
    void saysInOneLineThatItNeedsADisplay() throws Exception {
        Outcome outcome = run("--data", folder.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().contains("needs a display", "--tour");
        assertThat(outcome.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotUnderstandAnUnknownOption() throws Exception {
        Outcome outcome = run("--nonsense");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("Unknown option: '--nonsense'", "Usage: footnote");
    }

    @Test
    void findsNoFaultInTheShippedChart() throws Exception {
        Outcome outcome = run("--check-chart", "assets/charts/footnote");

        assertThat(outcome.out()).contains("keeps every rule");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void namesTheFaultOfADamagedChart() throws Exception {
        copy(Path.of("assets/charts/footnote"), folder);
        Path svg = folder.resolve("sole-left.svg");
        Files.writeString(svg, Files.readString(svg).replace("data-zone=\"heart\"", "data-zone=\"hart\""));

        Outcome outcome = run("--check-chart", folder.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("sole-left.svg", "hart").doesNotContain("Exception");
    }

    @Test
    void twoSamplesOfOneSeedAreThereAndAFullFolderIsRefused() throws Exception {
        Path practice = folder.resolve("practice");
        assertThat(run("--sample", "3", "--data", practice.toString()).out()).contains("3 clients");
        assertThat(practice.resolve("clients")).isDirectoryContaining(Files::isDirectory);

        Outcome again = run("--sample", "3", "--data", practice.toString());

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err().lines()).hasSize(1);
    }

    @Test
    void verifyTellsADamagedFileAndChangesNothing() throws Exception {
        Path practice = folder.resolve("practice");
        run("--sample", "1", "--data", practice.toString());
        Outcome sound = run("--verify", "--data", practice.toString());
        Path marker = practice.resolve("practice.json");
        String damaged = Files.readString(marker).replace("\"createdAt\" : \"2", "\"createdAt\" : \"1");
        Files.writeString(marker, damaged);

        Outcome outcome = run("--verify", "--data", practice.toString());

        assertThat(sound.status()).isZero();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err()).contains("practice.json").doesNotContain("Exception");
        assertThat(Files.readString(marker)).isEqualTo(damaged);
    }

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "app.footnote.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "FOOTNOTE_DATA", "JAVA_TOOL_OPTIONS"));
        Path err = Files.createTempFile("footnote", ".err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String errors = Files.readString(err);
        Files.delete(err);
        return new Outcome(status, out, errors);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
