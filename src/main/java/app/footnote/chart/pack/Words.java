package app.footnote.chart.pack;

import app.footnote.chart.Band;
import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of a pack file and what they stand for. */
final class Words {
    static final Map<String, BodySystem> SYSTEMS = byWord(BodySystem.values(), BodySystem::id);
    static final Map<String, Band> BANDS = byWord(Band.values(), Band::id);
    static final Map<String, FootView> VIEWS = byWord(FootView.values(), FootView::id);
    static final Map<String, Foot> FOOT = byWord(Foot.values(), Foot::id);
    static final Map<String, Feet> FEET = byWord(Feet.values(), Feet::id);
    static final Map<String, Verdict> VERDICTS = byWord(Verdict.values(), Verdict::id);
    static final Map<String, Boolean> BASES = Map.of("sources", true, "general knowledge", false);

    private Words() {}

    static boolean isKebabCase(String text) {
        boolean hyphenAllowed = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (!letter && !(character == '-' && hyphenAllowed)) {
                return false;
            }
            hyphenAllowed = letter;
        }
        return hyphenAllowed && text.length() <= 60;
    }

    private static <E> Map<String, E> byWord(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
