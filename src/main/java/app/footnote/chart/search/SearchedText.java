package app.footnote.chart.search;

import app.footnote.chart.ReflexZone;
import app.footnote.chart.search.FoldedText.Word;
import app.footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One text a zone can be found by. */
record SearchedText(ReflexZone zone, MatchGroup group, String text, List<Word> words) {
    private static final int SHORTEST_WITH_TYPO = 5;

    SearchedText(ReflexZone zone, MatchGroup group, String text) {
        this(zone, group, text, FoldedText.of(text).words());
    }

    /** Returns the match if every asked word starts a word of this text, if need be with one slip. */
    Optional<Hit> match(List<String> asked, boolean withTypo) {
        List<Span> spans = new ArrayList<>();
        for (String word : asked) {
            Optional<Span> span = span(word, withTypo);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(new Hit(new ZoneMatch(zone, group, text, spans), rank(asked)));
    }

    private Optional<Span> span(String asked, boolean withTypo) {
        Optional<Span> exact = words.stream()
                .filter(word -> word.letters().startsWith(asked))
                .map(word -> word.span(asked.length()))
                .findFirst();
        return withTypo && asked.length() >= SHORTEST_WITH_TYPO ? exact.or(() -> closeSpan(asked)) : exact;
    }

    private Optional<Span> closeSpan(String asked) {
        return words.stream()
                .flatMap(word -> closeLength(asked, word.letters()).map(word::span).stream())
                .findFirst();
    }

    /** Returns how many first letters of the word are one slip away from what was asked, the whole word if possible. */
    private static Optional<Integer> closeLength(String asked, String word) {
        return List.of(word.length(), asked.length(), asked.length() + 1, asked.length() - 1).stream()
                .filter(length -> length <= word.length() && length >= SHORTEST_WITH_TYPO - 1)
                .filter(length -> Typo.isWithinOne(asked, word.substring(0, length)))
                .findFirst();
    }

    /** Returns 0 for the very words, 1 for a text that starts with them, 2 for the rest. */
    private int rank(List<String> asked) {
        String all = String.join(" ", asked);
        String own = String.join(" ", words.stream().map(Word::letters).toList());
        if (own.equals(all)) {
            return 0;
        }
        return own.startsWith(all) ? 1 : 2;
    }

    /** A match and how good it is within its group. */
    record Hit(ZoneMatch match, int rank) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.comparing((Hit hit) -> hit.match.group()).thenComparingInt(Hit::rank);
    }
}
