package app.footnote.caution;

/**
 * A caution an answer raised.
 *
 * @param softer whether the answer left it open
 * @param question id of the question whose answer raised it
 * @param detail what was told about it; may be empty
 */
public record Raised(Caution caution, boolean softer, String question, String detail) {}
