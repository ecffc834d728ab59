package app.footnote.intake;

/**
 * One of the answers, or columns, a question offers.
 *
 * @param id what is kept
 * @param text what a person reads
 */
public record Choice(String id, String text) {}
