package app.footnote.chart.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text without case and accents that remembers where each letter came from.
 *
 * @param text lower case, only letters, digits and single blanks between words
 * @param origins for each character of {@code text}, its index in the original
 */
record FoldedText(String text, List<Integer> origins) {

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < original.length(); i++) {
            for (char character : folded(original.charAt(i)).toCharArray()) {
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

    private static String folded(char character) {
        return switch (character) {
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ß' -> "ss";
            case '\'', '’' -> "";
            default -> withoutMarks(character);
        };
    }

    private static String withoutMarks(char character) {
        String letters = String.valueOf(character).toLowerCase(Locale.ROOT);
        if (character < 128) {
            return letters;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFD)
                .chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /** A word of a folded text and where it starts. */
    record Word(String letters, int start, FoldedText in) {

        /** Returns where the first letters of the word stand in the original text. */
        Span span(int length) {
            return new Span(in.origins.get(start), in.origins.get(start + length - 1) + 1);
        }
    }
}
