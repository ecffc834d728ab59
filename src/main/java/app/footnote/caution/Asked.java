package app.footnote.caution;

/**
 * A question that words in free text suggest.
 *
 * @param ask what is asked
 * @param word the words as they were written
 * @param question id of the question to be answered
 */
public record Asked(Caution caution, Ask ask, String word, String question) {}
