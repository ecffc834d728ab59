package app.footnote.client;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name without accents and case, so that "Zoe" finds "Zoë" and "lukasz" finds "Łukasz". */
record FoldedName(String text) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Character, String> WHOLE_LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"));

    static FoldedName of(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(lower).replaceAll("");
        return new FoldedName(SPACES.matcher(replaceWholeLetters(plain).strip()).replaceAll(" "));
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static String replaceWholeLetters(String text) {
        return text.chars()
                .mapToObj(letter -> WHOLE_LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }
}
