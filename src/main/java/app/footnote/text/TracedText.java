package app.footnote.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folded text that remembers where each of its characters came from. */
public final class TracedText {
    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private int[] origins;

    /** Folds the text. */
    public TracedText(String original) {
        this.original = original;
        this.origins = new int[original.length() + 8];
        int at = 0;
        while (at < original.length()) {
            int letter = original.codePointAt(at);
            add(Folding.fold(letter), at);
            at += Character.charCount(letter);
        }
    }

    /** Returns the folded text, as {@link Folding#fold} makes it. */
    public String folded() {
        return folded.toString();
    }

    /**
     * Returns where a folded word stands in the original text, each place from the first letter to the marks on the last:
     * a letter that became two, such as a ligature, is in it whole.
     *
     * @param word not empty
     */
    public List<Span> places(String word) {
        List<Span> places = new ArrayList<>();
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
            places.add(new Span(origins[at], end(at + word.length() - 1)));
        }
        return places;
    }

    private int end(int last) {
        int end = origins[last] + Character.charCount(original.codePointAt(origins[last]));
        while (end < original.length() && Folding.isDropped(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private void add(String letters, int origin) {
        if (folded.length() + letters.length() > origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length + letters.length());
        }
        for (int letter = 0; letter < letters.length(); letter++) {
            origins[folded.length()] = origin;
            folded.append(letters.charAt(letter));
        }
    }
}
