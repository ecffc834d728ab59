package app.footnote.chart;

/**
 * One line that says where on the foot to look.
 *
 * @param text the line shown
 * @param fromSources true if the sources say so, false if it is general knowledge
 */
public record PlaceLine(String text, boolean fromSources) {

    /** Refuses an empty line. */
    public PlaceLine {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a place line must not be blank");
        }
    }
}
