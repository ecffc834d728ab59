package app.footnote.guide;

import java.util.List;
import java.util.Objects;

/** What the values of this package ask of the words they are given. */
final class Words {
    private Words() {}

    static void require(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
    }

    static <T> List<T> some(List<T> list, String what) {
        if (list == null || list.isEmpty()) {
            throw new IllegalArgumentException("at least one of " + what + " is needed");
        }
        return List.copyOf(list);
    }

    static <T> List<T> any(List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
