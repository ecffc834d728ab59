package app.footnote.storage;

/**
 * Where changed records go.
 *
 * @param writer writes them
 * @param sittings knows which finished ones somebody is at
 */
record Desk(Writer writer, Sittings sittings) {

    Desk(Writer writer, Rhythm rhythm) {
        this(writer, new Sittings(writer, rhythm));
    }
}
