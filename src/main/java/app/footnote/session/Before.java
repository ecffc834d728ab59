package app.footnote.session;

/**
 * What was asked before the session.
 *
 * @param changes what has changed since last time; may be empty
 * @param response how the client felt after the last session; may be empty
 * @param scores how the client felt before
 */
public record Before(String changes, String response, Scores scores) {
    /** Nothing was asked. */
    public static final Before NONE = new Before("", "", Scores.NONE);

    /** Returns this with other changes. */
    public Before withChanges(String text) {
        return new Before(text, response, scores);
    }

    /** Returns this with another response to the last session. */
    public Before withResponse(String text) {
        return new Before(changes, text, scores);
    }

    /** Returns this with other scores. */
    public Before withScores(Scores newScores) {
        return new Before(changes, response, newScores);
    }
}
