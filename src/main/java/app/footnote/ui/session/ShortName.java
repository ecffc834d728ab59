package app.footnote.ui.session;

import java.util.List;

/** A client's name as it is shown where someone else may look on. */
final class ShortName {

    private ShortName() {}

    /** Returns first name and initial, such as {@code Anna L.}; a single word stays as it is. */
    static String of(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        String last = words.getLast();
        return words.size() < 2
                ? words.getFirst()
                : words.getFirst() + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
