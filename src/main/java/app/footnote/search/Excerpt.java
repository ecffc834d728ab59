package app.footnote.search;

import app.footnote.text.Span;
import app.footnote.text.TracedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with what was found in it.
 *
 * @param passage the whole text as it was written
 * @param found where the words stand in it, in order, none over another
 */
public record Excerpt(Passage passage, List<Span> found) {
    /** Copies the places. */
    public Excerpt {
        found = List.copyOf(found);
    }

    /** Returns the passage that holds most of the words, the first of several. */
    static Excerpt best(List<Passage> passages, List<String> words) {
        Excerpt best = new Excerpt(passages.getFirst(), List.of());
        int most = 0;
        for (Passage passage : passages) {
            TracedText traced = new TracedText(passage.text());
            String folded = traced.folded();
            List<String> here = words.stream().filter(folded::contains).toList();
            if (here.size() > most) {
                most = here.size();
                best = new Excerpt(passage, places(traced, here));
            }
        }
        return best;
    }

    /** Returns what was found as it is written, in order. */
    public List<String> words() {
        return found.stream()
                .map(span -> passage.text().substring(span.start(), span.end()))
                .distinct()
                .toList();
    }

    /** Returns the text on one line, cut between words to about that many characters around the first place found. */
    public Line line(int length) {
        return Line.around(this, length);
    }

    private static List<Span> places(TracedText traced, List<String> words) {
        List<Span> sorted = words.stream()
                .flatMap(word -> traced.places(word).stream())
                .sorted(Comparator.comparing(Span::start).thenComparing(Span::end))
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            if (joined.isEmpty() || joined.getLast().end() < span.start()) {
                joined.add(span);
            } else {
                Span before = joined.removeLast();
                joined.add(new Span(before.start(), Math.max(before.end(), span.end())));
            }
        }
        return joined;
    }
}
