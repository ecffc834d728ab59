package app.footnote.storage;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The latest time known to have come, which a clock set back does not change: the computer's clock, the time since the
 * practice was opened, and when the newest of its files was saved. Records lock by it. A clock that once ran ahead
 * therefore locks records early, which costs an addendum, rather than open one that was locked.
 */
final class KnownTime implements InstantSource {
    private final InstantSource clock;
    private final Timer timer;
    private final Instant opened;
    private final long openedNanos;
    private Instant newestSave = Instant.MIN;

    /** @param timer counts what has passed since now, whatever happens to the clock */
    KnownTime(InstantSource clock, Timer timer) {
        this.clock = clock;
        this.timer = timer;
        opened = clock.instant();
        openedNanos = timer.nanos();
    }

    /** Takes note of when a file was saved. */
    void saw(Instant savedAt) {
        newestSave = later(newestSave, savedAt);
    }

    @Override
    public Instant instant() {
        Instant counted = opened.plusNanos(timer.nanos() - openedNanos);
        return later(newestSave, later(counted, clock.instant()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
