package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineOptionsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void namesNoFolderByDefault() {
        assertThat(read(Map.of())).isEqualTo(new Invocation.Open(Optional.empty(), Optional.empty()));
    }

    @Test
    void theVariableNamesTheFolderAndTheOptionWins() {
        Map<String, String> environment = Map.of("FOOTNOTE_DATA", "from-variable");

        assertThat(read(environment))
                .isEqualTo(new Invocation.Open(Optional.of(Path.of("from-variable")), Optional.empty()));
        assertThat(read(environment, "--data", "from-option"))
                .isEqualTo(new Invocation.Open(Optional.of(Path.of("from-option")), Optional.empty()));
    }

    @Test
    void aBlankVariableCountsAsNone() {
        assertThat(read(Map.of("FOOTNOTE_DATA", " ")))
                .isEqualTo(new Invocation.Open(Optional.empty(), Optional.empty()));
    }

    @Test
    void readsEveryTask() {
        assertThat(read(Map.of(), "--tour", "pictures")).isEqualTo(new Invocation.Tour(Path.of("pictures")));
        assertThat(read(Map.of(), "--check-chart", "pack")).isEqualTo(new Invocation.CheckChart(Path.of("pack")));
        assertThat(read(Map.of(), "--tour-without-display", "pictures"))
                .isEqualTo(new Invocation.Open(Optional.empty(), Optional.of(Path.of("pictures"))));
        assertThat(read(Map.of(), "--check-machine")).isEqualTo(new Invocation.CheckMachine());
    }

    @Test
    void aSampleHasTwelveClientsUnlessToldOtherwise() {
        assertThat(read(Map.of(), "--sample")).isEqualTo(new Invocation.Sample(Optional.empty(), 12, 1));
        assertThat(read(Map.of(), "--sample", "3", "--seed", "9", "--data", "here"))
                .isEqualTo(new Invocation.Sample(Optional.of(Path.of("here")), 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "--sample=0", "--sample=many", "--sample=5001", "--data", "surplus"})
    void aCommandLineItDoesNotUnderstandIsAUsageError(String argument) {
        assertThat(read(Map.of(), argument)).isEqualTo(new Invocation.Done(2));
        assertThat(err.toString()).contains("Usage: footnote");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void twoTasksAtOnceAreAUsageError() {
        assertThat(read(Map.of(), "--tour", "a", "--sample")).isEqualTo(new Invocation.Done(2));
        assertThat(err.toString()).startsWith("Choose one of");
    }

    @Test
    void helpNamesEveryOptionAPersonNeeds() {
        assertThat(read(Map.of(), "--help")).isEqualTo(new Invocation.Done(0));
        assertThat(out.toString())
                .contains("--data", "--tour", "--check-chart", "--sample", "--seed", "--version", "FOOTNOTE_DATA")
                .doesNotContain("--check-machine");
    }

    @Test
    void versionIsTheOneThatWasBuilt() {
        assertThat(read(Map.of(), "--version")).isEqualTo(new Invocation.Done(0));
        assertThat(out.toString().strip()).matches("Footnote \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private Invocation read(Map<String, String> environment, String... arguments) {
        return new CommandLineOptions(
                        name -> Optional.ofNullable(environment.get(name)), new PrintWriter(out), new PrintWriter(err))
                .read(arguments);
    }

    @Test
    void knowsBeforeReadingWhetherOnlyTheWindowCanBeMeant() {
        assertThat(CommandLineOptions.leaveOnlyTheWindow()).isTrue();
        assertThat(CommandLineOptions.leaveOnlyTheWindow("--data", "here")).isTrue();
        assertThat(CommandLineOptions.leaveOnlyTheWindow("--tour", "pictures")).isFalse();
        assertThat(CommandLineOptions.leaveOnlyTheWindow("-h")).isFalse();
    }
}
