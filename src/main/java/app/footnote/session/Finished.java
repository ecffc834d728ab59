package app.footnote.session;

import java.time.Instant;

/**
 * A session clock after the end.
 *
 * @param timeline the stages and pauses
 * @param at when the session ended, not before the last step
 */
public record Finished(Timeline timeline, Instant at) implements SessionClock {

    /** Refuses an end before the last step. */
    public Finished {
        timeline.requireNoLaterStep(at);
    }

    @Override
    public Instant countsUntil(Instant now) {
        return at;
    }
}
