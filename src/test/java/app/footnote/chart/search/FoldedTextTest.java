package app.footnote.chart.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Łokieć, lokiec",
        "Fuß, fuss",
        "Œsophagus, oesophagus",
        "Achilles’ heel, achilles heel",
        "Ankle/hip – joint!, ankle hip joint"
    })
    void onlyPlainLettersAndSingleBlanksAreLeft(String written, String folded) {
        assertThat(FoldedText.of(written).text()).isEqualTo(folded);
    }

    @Test
    void aWordKnowsWhereItsLettersStood() {
        FoldedText.Word heel = FoldedText.of("Fuß – Ferse").words().getLast();
        assertThat(heel.letters()).isEqualTo("ferse");
        assertThat(heel.span(5)).isEqualTo(new Span(6, 11));
    }
}
