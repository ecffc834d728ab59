package app.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrigramsTest {

    @Test
    void everyPartOfATextIsAmongItsTrigrams() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random, 1 + random.nextInt(80));
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);

            assertThat(trigrams(text).hold(trigrams(text.substring(from, to))))
                    .as("%s in %s", text.substring(from, to), text)
                    .isTrue();
        }
    }

    @Test
    void aWordWithOtherTrigramsIsNotAmongThem() {
        Trigrams trigrams = trigrams("left shoulder eased");

        assertThat(trigrams.hold(trigrams("heel"))).isFalse();
        assertThat(trigrams.hold(trigrams("shoulders"))).isFalse();
        assertThat(trigrams.hold(trigrams("should"))).isTrue();
        assertThat(trigrams.hold(trigrams("zz"))).as("two letters have none").isTrue();
    }

    /** Were they not spread well, every long text would seem to hold every word. */
    @Test
    void wordsThatAreNotInALongTextAreHardlyEverAmongItsTrigrams() {
        Random random = new Random(12);
        Trigrams trigrams = trigrams(text(random, 2_500));
        long seeming = IntStream.range(0, 1_000)
                .filter(each -> trigrams.hold(trigrams("q" + text(random, 6))))
                .count();

        assertThat(seeming).isLessThan(100);
    }

    @Test
    void noneGoesAcrossTwoTexts() {
        assertThat(trigrams("abc").hold(Trigrams.of(List.of("ab", "c")))).isTrue();
        assertThat(Trigrams.of(List.of("ab", "c")).hold(trigrams("abc"))).isFalse();
    }

    private static Trigrams trigrams(String text) {
        return Trigrams.of(List.of(text));
    }

    private static String text(Random random, int length) {
        String letters = "abcdefghijklmnoprstuvwxyz aeiou 0189'-\nσλש一👣";
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
