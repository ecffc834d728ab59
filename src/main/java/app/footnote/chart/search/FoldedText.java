package app.footnote.chart.search;

import app.footnote.text.Folding;
import app.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text without case and accents that remembers where each letter came from.
 *
 * @param text lower case, only letters, digits and single blanks between words
 * @param origins for each character of {@code text}, its index in the original
 */
record FoldedText(String text, List<Integer> origins) {
    /** They join what they stand in. */
    private static final String APOSTROPHES = "'’";

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < original.length(); i++) {
            String letters =
                    APOSTROPHES.indexOf(original.charAt(i)) < 0 ? Folding.fold(original.substring(i, i + 1)) : "";
            for (char character : letters.toCharArray()) {
                boolean blank = !Character.isLetterOrDigit(character);
                boolean joins = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
                if (!(blank && joins)) {
                    folded.append(blank ? ' ' : character);
                    origins.add(i);
                }
            }
        }
        return new FoldedText(folded.toString().stripTrailing(), origins);
    }

    /** Returns the words. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(new Word(word, start, this));
            }
            start += word.length() + 1;
        }
        return words;
    }

    /** A word of a folded text and where it starts. */
    record Word(String letters, int start, FoldedText in) {

        /** Returns where the first letters of the word stand in the original text. */
        Span span(int length) {
            return new Span(in.origins.get(start), in.origins.get(start + length - 1) + 1);
        }
    }
}
