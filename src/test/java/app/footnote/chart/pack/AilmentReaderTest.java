package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AilmentReaderTest {
    private static final String GOOD =
            "{\"format\": \"footnote-ailments\", \"schema\": 1, \"note\": \"n\", \"words\": [\"asthma\", \"flu\"]}";

    @Test
    void theWordsAreRead() throws BadPackException {
        assertThat(new AilmentReader().read(new TextPack().with("ailments.json", GOOD)))
                .containsExactly("asthma", "flu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "footnote-ailments | recipe | format: must be",
                "\"flu\" | 7 | words: must be a list of texts",
                "\"flu\" | \"asthma\" | \"asthma\" stands twice",
                "\"words\" | \"cures\" | the field \"cures\" is unknown",
                "] | ]] | the JSON is malformed",
            })
    void anythingElseIsRefused(String old, String replacement, String sentence) {
        TextPack bad = new TextPack().with("ailments.json", GOOD.replace(old, replacement));

        assertThatExceptionOfType(BadPackException.class)
                .isThrownBy(() -> new AilmentReader().read(bad))
                .withMessageContaining(sentence);
    }

    @Test
    void aMissingFileIsTold() {
        assertThatExceptionOfType(BadPackException.class)
                .isThrownBy(() -> new AilmentReader().read(new TextPack()))
                .withMessage("ailments.json: the file is missing.");
    }
}
