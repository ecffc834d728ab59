package app.footnote.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes case, accents and other dress off letters, so that "Zoe" finds "Zoë", "lukasz" finds "Łukasz" and "fluss" finds
 * "Fluß". Every white space becomes a blank, characters that cannot be seen disappear. Each code point is folded for
 * itself, so a text can be folded piece by piece.
 */
public final class Folding {
    /** Letters and signs that Unicode does not take apart, as they are typed on a plain keyboard. */
    private static final Map<Integer, String> WHOLE = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '−', "-"));

    /** Latin-1 and Latin Extended-A and -B, folded once since they are what most accented text is made of. */
    private static final String[] LATIN =
            IntStream.range(0, 0x250).mapToObj(Folding::foldAnew).toArray(String[]::new);

    private static final char NONE = 0;

    /** Those of them that become one letter, which nearly all do. */
    private static final char[] PLAIN = new char[LATIN.length];

    static {
        for (int letter = 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = LATIN[letter].length() == 1 ? LATIN[letter].charAt(0) : NONE;
        }
    }

    private Folding() {}

    /** Returns the text folded. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        append(text, folded);
        return folded.toString();
    }

    /** Appends the text folded. */
    public static void append(String text, StringBuilder folded) {
        char[] letters = text.toCharArray();
        int ready = 0;
        for (int at = 0; at < letters.length; at++) {
            char plain = letters[at] < PLAIN.length ? PLAIN[letters[at]] : NONE;
            if (plain != NONE) {
                letters[ready++] = plain;
            } else {
                int letter = Character.codePointAt(letters, at);
                folded.append(letters, 0, ready).append(fold(letter));
                ready = 0;
                at += Character.charCount(letter) - 1;
            }
        }
        folded.append(letters, 0, ready);
    }

    /** Returns what a code point becomes: none, one or several characters. */
    static String fold(int letter) {
        return letter < LATIN.length ? LATIN[letter] : foldAnew(letter);
    }

    private static String foldAnew(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter < ' ') {
            return " ";
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isDropped(part))
                .map(Character::toLowerCase)
                .forEach(part -> plain.append(whole(part)));
        return plain.toString();
    }

    /** Says whether a character is only seen on others, or not at all. */
    static boolean isDropped(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String whole(int letter) {
        return WHOLE.getOrDefault(letter, Character.toString(letter));
    }
}
