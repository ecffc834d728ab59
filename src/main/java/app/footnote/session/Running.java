package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/** A session clock while time runs. */
public record Running(Timeline timeline) implements SessionClock {

    @Override
    public Instant countsUntil(Instant now) {
        return Times.later(now, timeline.lastStep());
    }

    @Override
    public SessionClock pause(Instant now) {
        return new Paused(timeline, countsUntil(now));
    }

    @Override
    public SessionClock nextStage(Instant now) {
        return comingStage().isEmpty() ? this : new Running(timeline.next(countsUntil(now)));
    }

    @Override
    public SessionClock extend(Duration more) {
        return new Running(timeline.extend(more));
    }

    @Override
    public SessionClock finish(Instant now) {
        return new Finished(timeline, countsUntil(now));
    }
}
