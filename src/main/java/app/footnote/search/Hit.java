package app.footnote.search;

/**
 * A record that was found.
 *
 * @param document the record
 * @param excerpt the text it was found by
 */
public record Hit(Document document, Excerpt excerpt) {

    /** Returns what kind of record it is. */
    public Kind kind() {
        return Kind.of(document.ref());
    }
}
