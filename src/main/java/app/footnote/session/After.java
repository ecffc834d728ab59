package app.footnote.session;

/**
 * How the session ended.
 *
 * @param scores how the client felt after
 * @param clientWords what the client said, in the client's own words; may be empty
 * @param aftercare what was advised for the time after
 */
public record After(Scores scores, String clientWords, Picks aftercare) {
    /** Nothing written. */
    public static final After NONE = new After(Scores.NONE, "", Picks.NONE);

    /** Returns this with other scores. */
    public After withScores(Scores newScores) {
        return new After(newScores, clientWords, aftercare);
    }

    /** Returns this with other words of the client. */
    public After withClientWords(String text) {
        return new After(scores, text, aftercare);
    }

    /** Returns this with other aftercare. */
    public After withAftercare(Picks picks) {
        return new After(scores, clientWords, picks);
    }
}
