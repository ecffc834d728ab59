package app.footnote.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words picked from those offered, and words of one's own beside them. The words are kept as they read then, so that
 * the record stays true after others are offered.
 *
 * @param chosen in the order they were picked, each once
 * @param words one's own words; may be empty
 */
public record Picks(List<String> chosen, String words) {
    /** Nothing picked. */
    public static final Picks NONE = new Picks(List.of(), "");

    /** Copies the picks and refuses a blank one and one that stands twice. */
    public Picks {
        chosen = List.copyOf(chosen);
        boolean blank = chosen.stream().anyMatch(String::isBlank);
        if (blank || chosen.stream().distinct().count() < chosen.size()) {
            throw new IllegalArgumentException("what is picked has words and stands once: " + chosen);
        }
    }

    /** Picks the words, or takes them back. */
    public Picks toggle(String picked) {
        List<String> changed = new ArrayList<>(chosen);
        if (!changed.remove(picked)) {
            changed.add(picked);
        }
        return new Picks(changed, words);
    }

    /** Returns the picks with other words beside them. */
    public Picks withWords(String text) {
        return new Picks(chosen, text);
    }

    /** Returns all that was picked and written, without what is blank. */
    public Stream<String> all() {
        return Stream.concat(chosen.stream(), Stream.of(words)).filter(word -> !word.isBlank());
    }

    /** Says whether nothing was picked or written. */
    public boolean isEmpty() {
        return chosen.isEmpty() && words.isBlank();
    }
}
