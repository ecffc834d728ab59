package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

    @ParameterizedTest
    @EnumSource(Sentence.class)
    void everySentenceIsOneAndHasItsGapsFilled(Sentence sentence) {
        assertThat(sentence.with("A", "B", "C")).endsWith(".").doesNotContain("%", "null", "!");
    }
}
