package app.footnote.session;

/**
 * What was done and how the client took it.
 *
 * @param techniques the techniques used
 * @param medium what was put on the skin, such as an oil by its name
 * @param reaction how the client reacted
 */
public record Work(Picks techniques, Picks medium, Picks reaction) {
    /** Nothing written. */
    public static final Work NONE = new Work(Picks.NONE, Picks.NONE, Picks.NONE);

    /** Returns this with other techniques. */
    public Work withTechniques(Picks picks) {
        return new Work(picks, medium, reaction);
    }

    /** Returns this with another medium. */
    public Work withMedium(Picks picks) {
        return new Work(techniques, picks, reaction);
    }

    /** Returns this with another reaction. */
    public Work withReaction(Picks picks) {
        return new Work(techniques, medium, picks);
    }
}
