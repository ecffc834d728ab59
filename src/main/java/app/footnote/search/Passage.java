package app.footnote.search;

/**
 * A text as it was written.
 *
 * @param field what it is about
 * @param title what it belongs to within that, such as a zone or a question; may be empty
 * @param text not blank
 */
public record Passage(Field field, String title, String text) {}
