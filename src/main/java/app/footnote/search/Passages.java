package app.footnote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is written; blank texts are left out. */
final class Passages {
    private final List<Passage> all = new ArrayList<>();

    Passages add(Field field, String text) {
        return add(field, "", text);
    }

    Passages add(Field field, String title, String text) {
        if (!text.isBlank()) {
            all.add(new Passage(field, title, text));
        }
        return this;
    }

    List<Passage> all() {
        return all;
    }

    /** Joins what is not blank. */
    static String join(String separator, String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(separator));
    }
}
