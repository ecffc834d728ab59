package app.footnote.search;

import app.footnote.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a text on one line.
 *
 * @param text with an ellipsis where it is cut
 * @param found where the words stand in it
 */
public record Line(String text, List<Span> found) {
    private static final String CUT = "\u2026";
    /** How much of the line, one part in so many, stands before the first place found. */
    private static final int BEFORE = 3;

    /** Copies the places. */
    public Line {
        found = List.copyOf(found);
    }

    static Line around(Excerpt excerpt, int length) {
        String whole = excerpt.passage().text();
        int middle = excerpt.found().isEmpty() ? 0 : excerpt.found().getFirst().start();
        int from = whole.length() <= length ? 0 : wordAtOrAfter(whole, Math.max(0, middle - length / BEFORE), middle);
        int end = whole.length() - from <= length ? whole.length() : wordEndAtOrBefore(whole, from + length, middle);
        String before = from > 0 ? CUT : "";
        String after = end < whole.length() ? CUT : "";
        String shown = before + whole.substring(from, end).replaceAll("\\s", " ") + after;
        return new Line(shown, moved(excerpt.found(), from, end, before.length()));
    }

    private static List<Span> moved(List<Span> found, int from, int end, int shift) {
        List<Span> moved = new ArrayList<>();
        for (Span span : found) {
            if (span.start() >= from && span.start() < end) {
                moved.add(new Span(span.start() - from + shift, Math.min(span.end(), end) - from + shift));
            }
        }
        return moved;
    }

    private static int wordAtOrAfter(String text, int wanted, int last) {
        if (wanted == 0) {
            return 0;
        }
        int blank = text.indexOf(' ', wanted);
        return blank < 0 || blank >= last ? letterAt(text, wanted) : blank + 1;
    }

    private static int wordEndAtOrBefore(String text, int wanted, int first) {
        int blank = text.lastIndexOf(' ', wanted);
        return blank <= first ? letterAt(text, wanted) : blank;
    }

    /** A letter with its marks, and a picture made of several characters, is never cut. */
    private static int letterAt(String text, int wanted) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters.isBoundary(wanted) ? wanted : letters.preceding(wanted);
    }
}
