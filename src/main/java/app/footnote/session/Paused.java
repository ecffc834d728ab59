package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A session clock while time stands still.
 *
 * @param timeline the stages, and the pauses before this one
 * @param since when this pause began, not before the last step
 */
public record Paused(Timeline timeline, Instant since) implements SessionClock {

    /** Refuses a pause that begins before the last step. */
    public Paused {
        timeline.requireNoLaterStep(since);
    }

    @Override
    public Instant countsUntil(Instant now) {
        return since;
    }

    @Override
    public SessionClock resume(Instant now) {
        return new Running(pausedUntil(now));
    }

    @Override
    public SessionClock nextStage(Instant now) {
        Instant step = Times.later(now, since);
        return comingStage().isEmpty() ? this : new Paused(pausedUntil(step).next(step), step);
    }

    @Override
    public SessionClock extend(Duration more) {
        return new Paused(timeline.extend(more), since);
    }

    @Override
    public SessionClock finish(Instant now) {
        return new Finished(pausedUntil(now), Times.later(now, since));
    }

    private Timeline pausedUntil(Instant now) {
        return timeline.with(new Pause(since, Times.later(now, since)));
    }
}
