package app.footnote.record;

/**
 * How strongly a client says something is felt.
 *
 * @param value from {@value #LEAST} to {@value #MOST}
 */
public record Score(int value) {
    /** Not at all. */
    public static final int LEAST = 0;

    /** As strongly as can be. */
    public static final int MOST = 10;

    /** Refuses a score that is not from 0 to 10. */
    public Score {
        if (value < LEAST || value > MOST) {
            throw new IllegalArgumentException("a score is from 0 to 10, not " + value);
        }
    }
}
