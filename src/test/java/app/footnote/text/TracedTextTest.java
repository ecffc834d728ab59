package app.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a folded text is shown in the text as it was written. */
class TracedTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "ß",
            "ẞ",
            "ﬁ",
            "ﬃ",
            "Æ",
            "œ",
            "é",
            "e\u0301",
            "o\u0308\u0323",
            "İ",
            "ı",
            "Σ",
            "ς",
            "Ø",
            "ł",
            " ",
            "\n",
            "\u00A0",
            "👣",
            "👩🏽‍⚕️",
            "🇬🇧",
            "שָׁלוֹם",
            "سلام",
            "\u200F",
            "\u00AD",
            "한",
            "\u1112\u1161\u11AB",
            "①",
            "½",
            "’",
            "–",
            "\uD83D",
            "\uDC63",
            "Ǆ",
            "z");

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "ZOE\u0308, zoe",
        "Łukasz, lukasz",
        "Fluß, fluss",
        "STRAẞE, strasse",
        "ﬁne oﬃce, fine office",
        "Ærø, aero",
        "İzmir, izmir",
        "ΟΔΟΣ, οδοσ",
        "שָׁלוֹם, שלום",
        "don’t, don't",
        "soft\u00ADhyphen, softhyphen",
        "①½, 11⁄2",
        "👣Foot, 👣foot"
    })
    void caseAccentsAndDressAreTakenOff(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
        assertThat(new TracedText(written).folded()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "am Fluß entlang, fluss, Fluß",
        "am Fluß entlang, flus, Fluß",
        "the ﬁne web, in, ﬁn",
        "the oﬃce, ff, ﬃ",
        "Zoe\u0308 came, zoe, Zoe\u0308",
        "Zoë came, oe, oë",
        "ask 👩🏽‍⚕️ Anna, anna, Anna",
        "הוא אמר שָׁלוֹם לי, שלום, שָׁלוֹם",
        "sof\u00ADt feet, soft, sof\u00ADt"
    })
    void aPlaceIsTheWholeLettersAsTheyWereWritten(String text, String word, String shown) {
        assertThat(new TracedText(text).places(word))
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(shown));
    }

    @Test
    void everyPlaceIsTold() {
        assertThat(new TracedText("Äpfel, äpfel, APFEL").places("apfel"))
                .containsExactly(new Span(0, 5), new Span(7, 12), new Span(14, 19));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatIsFoundFoldsToWhatWasLookedForWhateverIsWritten(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random, random.nextInt(1, 40));
            TracedText traced = new TracedText(text);
            assertThat(traced.folded()).isEqualTo(Folding.fold(text));
            String word = Folding.fold(text(random, random.nextInt(1, 3)));
            if (!word.isEmpty()) {
                List<Span> places = traced.places(word);
                assertThat(places.isEmpty()).isEqualTo(!traced.folded().contains(word));
                places.forEach(span -> assertFolds(text, span, word));
            }
        }
    }

    private static void assertFolds(String text, Span span, String word) {
        assertThat(Folding.fold(text.substring(span.start(), span.end()))).contains(word);
        assertThat(isInsideALetter(text, span.start())).isFalse();
        assertThat(isInsideALetter(text, span.end())).isFalse();
    }

    private static boolean isInsideALetter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
