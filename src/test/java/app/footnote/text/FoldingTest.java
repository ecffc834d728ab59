package app.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found however they are dressed. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "ŁUKASZ, lukasz",
        "Fluß, fluss",
        "Ærø, aero",
        "Þórr, thorr",
        "naïve façade, naive facade",
        "e\u0301tude, etude",
        "\ud835\udd3eo, go",
        "👣 feet, 👣 feet",
        "רגל, רגל",
        "“tight” – hard, \"tight\" - hard",
    })
    void caseAndAccentsAreTakenOff(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void whiteSpaceBecomesBlanksAndWhatIsUnseenDisappears() {
        assertThat(Folding.fold("a\tb\nc\u00a0d\u200be\u0000f")).isEqualTo("a b c de f");
    }

    @Test
    void aTextIsFoldedLetterByLetter() {
        int[] letters = IntStream.rangeClosed(0, 0x1ffff)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .toArray();
        String text = new String(letters, 0, letters.length);
        assertThat(Folding.fold(text))
                .isEqualTo(IntStream.of(letters).mapToObj(Folding::fold).collect(Collectors.joining()));
    }
}
