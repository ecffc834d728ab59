package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A session clock while time stands still.
 *
 * @param timeline the stages, and the pauses before this one
 * @param since when this pause began, not before the last step
 * @param reason why, in a few words; may be empty
 */
public record Paused(Timeline timeline, Instant since, String reason) implements SessionClock {

    /** Refuses a pause that begins before the last step. */
    public Paused {
        reason = reason.strip();
        timeline.requireNoLaterStep(since);
    }

    /** Makes a pause without a reason. */
    public Paused(Timeline timeline, Instant since) {
        this(timeline, since, "");
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
    public SessionClock because(String newReason) {
        return new Paused(timeline, since, newReason);
    }

    @Override
    public SessionClock nextStage(Instant now) {
        return comingStage().isEmpty() ? this : visit(1, now);
    }

    @Override
    public SessionClock previousStage(Instant now) {
        return stageIndex() == 0 ? this : visit(-1, now);
    }

    @Override
    public SessionClock extend(Duration more) {
        return new Paused(timeline.extend(more), since, reason);
    }

    @Override
    public SessionClock extendHoldingEnd(Duration more, Instant now) {
        return new Paused(timeline.extendHoldingEnd(more, since), since, reason);
    }

    @Override
    public SessionClock leaveOut(Pause sleep) {
        return new Paused(timeline.with(sleep), since, reason);
    }

    @Override
    public SessionClock clockSet(ClockChange change) {
        return new Paused(timeline.with(change), since, reason);
    }

    @Override
    public SessionClock finish(Instant now) {
        return new Finished(pausedUntil(now), Times.later(now, since));
    }

    private SessionClock visit(int by, Instant now) {
        Instant step = Times.later(now, since);
        return new Paused(pausedUntil(step).visit(stageIndex() + by, step), step, reason);
    }

    private Timeline pausedUntil(Instant now) {
        return timeline.with(new Pause(since, Times.later(now, since), reason));
    }
}
