package app.footnote.client;

import app.footnote.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** A name without accents and case, with single blanks between its words. */
record FoldedName(String text) {
    private static final Pattern SPACES = Pattern.compile(" +");

    static FoldedName of(String name) {
        return new FoldedName(SPACES.matcher(Folding.fold(name).strip()).replaceAll(" "));
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
