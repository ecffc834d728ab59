package app.footnote.guide;

/**
 * A sentence or two and where they come from.
 *
 * @param text what a person reads
 * @param source the id of a {@link Reference}
 */
public record Sourced(String text, String source) {

    /** Refuses a text without words or without a source. */
    public Sourced {
        Words.require(text, "a text");
        Words.require(source, "the source of \"" + text + "\"");
    }
}
