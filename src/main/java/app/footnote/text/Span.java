package app.footnote.text;

/**
 * A part of a text.
 *
 * @param start index of its first character
 * @param end index after its last character, greater than {@code start}
 */
public record Span(int start, int end) {

    /** Refuses a part without characters. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span has at least one character: " + start + " to " + end);
        }
    }
}
