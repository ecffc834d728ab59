package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A session clock while time runs. Before the start of its first stage, which is at most {@link #LONGEST_DELAY} away, it
 * waits.
 */
public record Running(Timeline timeline) implements SessionClock {

    @Override
    public boolean isWaiting(Instant now) {
        Instant start = timeline.startedAt();
        return now.isBefore(start)
                && !now.plus(LONGEST_DELAY).isBefore(start)
                && timeline.visits().size() == 1
                && timeline.pauses().isEmpty();
    }

    @Override
    public Instant countsUntil(Instant now) {
        return Times.later(now, timeline.lastStep());
    }

    @Override
    public SessionClock pause(Instant now) {
        return unlessWaiting(now, () -> new Paused(timeline, countsUntil(now)));
    }

    @Override
    public SessionClock resume(Instant now) {
        return unlessWaiting(now, () -> this);
    }

    @Override
    public SessionClock nextStage(Instant now) {
        return unlessWaiting(now, () -> comingStage().isEmpty() ? this : visit(1, now));
    }

    @Override
    public SessionClock previousStage(Instant now) {
        return unlessWaiting(now, () -> stageIndex() == 0 ? this : visit(-1, now));
    }

    @Override
    public SessionClock extend(Duration more) {
        return new Running(timeline.extend(more));
    }

    @Override
    public SessionClock extendHoldingEnd(Duration more, Instant now) {
        return new Running(timeline.extendHoldingEnd(more, countsUntil(now)));
    }

    @Override
    public SessionClock leaveOut(Pause sleep) {
        return new Running(timeline.with(sleep));
    }

    @Override
    public SessionClock clockSet(ClockChange change) {
        return new Running(timeline.with(change));
    }

    @Override
    public SessionClock finish(Instant now) {
        Timeline begun = isWaiting(now) ? timeline.startingAt(now) : timeline;
        return new Finished(begun, Times.later(now, begun.lastStep()));
    }

    private SessionClock visit(int by, Instant now) {
        return new Running(timeline.visit(stageIndex() + by, countsUntil(now)));
    }

    /** Whatever is pressed while the session waits begins it. */
    private SessionClock unlessWaiting(Instant now, Supplier<SessionClock> step) {
        return isWaiting(now) ? new Running(timeline.startingAt(now)) : step.get();
    }
}
