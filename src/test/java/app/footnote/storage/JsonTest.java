package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Texts of all scripts stand in the files as a person would write them, and nothing of them is lost. */
class JsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"🦶🏽", "כף רגל", "e\u0301", "łódź", "\u2028", "tab\tand \"quote\"", ""})
    void whatIsWrittenIsReadAgain(String text) {
        ObjectNode tree = Json.object().put("note", text);
        assertThat(Json.read(Json.write(tree))).isEqualTo(tree);
    }

    @Test
    void halfASignDoesNotKeepOtherProgramsFromReadingTheFile() {
        assertThat(Json.read(Json.write(Json.object().put("note", "half \ud83e a sign"))))
                .isEqualTo(Json.object().put("note", "half ? a sign"));
    }

    @Test
    void itIsWrittenForPeople() {
        assertThat(new String(Json.write(Json.object().put("note", "Füße 🦶")), StandardCharsets.UTF_8))
                .isEqualTo("{%n  \"note\" : \"Füße 🦶\"%n}\n".formatted());
    }
}
