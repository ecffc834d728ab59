package app.footnote.guide;

import java.util.List;

/**
 * The sources that the texts of this package name.
 *
 * @param list in reading order
 */
public record References(List<Reference> list) {

    /** Copies the list. */
    public References {
        list = Words.some(list, "the sources");
    }

    /**
     * Returns the source of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Reference find(String id) {
        return list.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no source \"" + id + "\""));
    }
}
