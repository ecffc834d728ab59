package app.footnote.session;

/**
 * What was asked before the session.
 *
 * @param changes what has changed since last time; may be empty
 * @param response how the client felt after the last session; may be empty
 * @param scores how the client felt before
 * @param talkedAbout what was talked about before it began
 */
public record Before(String changes, String response, Scores scores, Picks talkedAbout) {
    /** Nothing was asked. */
    public static final Before NONE = new Before("", "", Scores.NONE, Picks.NONE);

    /** Returns this with other changes. */
    public Before withChanges(String text) {
        return new Before(text, response, scores, talkedAbout);
    }

    /** Returns this with another response to the last session. */
    public Before withResponse(String text) {
        return new Before(changes, text, scores, talkedAbout);
    }

    /** Returns this with other scores. */
    public Before withScores(Scores newScores) {
        return new Before(changes, response, newScores, talkedAbout);
    }

    /** Returns this with other things talked about. */
    public Before withTalkedAbout(Picks picks) {
        return new Before(changes, response, scores, picks);
    }
}
