package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time of a session. It begins as the computer's clock stands and runs on by a clock that nobody can set, so that
 * setting the computer's clock moves nothing; time in which the computer slept is noticed and counts at first.
 *
 * <p>Called from one thread.
 */
public final class SteadyTime {
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);
    private static final Duration NOT_NOISE = Duration.ofMillis(500);
    private static final Duration WORTH_NOTING = Duration.ofSeconds(1);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Supplier<Optional<Duration>> asleep;
    private Instant anchor;
    private long anchorNanos;
    private Optional<Duration> asleepBefore;
    private Duration setBy = Duration.ZERO;

    /** What was seen of the computer's clocks. */
    public sealed interface Seen {
        /** The computer slept between two instants of the session. */
        record Slept(Instant from, Instant to) implements Seen {}

        /** The computer's clock was set. */
        record Set(ClockChange change) implements Seen {}
    }

    /**
     * Begins now. How long the computer has slept is asked for from the first session on.
     *
     * @param wall the computer's clock, which can be set
     * @param nanos a clock that runs evenly and stands still while the computer sleeps
     * @param asleep how long the computer has slept since it was switched on, where that can be known; else a jump
     *     forward of the computer's clock is taken for sleep
     */
    public SteadyTime(InstantSource wall, LongSupplier nanos, Supplier<Optional<Duration>> asleep) {
        this.wall = wall;
        this.nanos = nanos;
        this.asleep = asleep;
        this.anchor = wall.instant();
        this.anchorNanos = nanos.getAsLong();
        this.asleepBefore = Optional.empty();
    }

    /** Makes a time that follows one clock, which is never set and never sleeps. */
    public static SteadyTime of(InstantSource clock) {
        Instant start = clock.instant();
        return new SteadyTime(
                clock, () -> Duration.between(start, clock.instant()).toNanos(), Optional::empty);
    }

    /** Begins a session, or goes on with one in which the computer's clock was set forward by that much. */
    public void begin(Duration clockSetBy) {
        setBy = clockSetBy;
        anchorAt(wall.instant().minus(clockSetBy));
    }

    /** Returns the time of the session. */
    public Instant now() {
        return anchor.plusNanos(nanos.getAsLong() - anchorNanos);
    }

    /** Returns what happened to the computer's clocks since the last look. */
    public List<Seen> look() {
        List<Seen> seen = new ArrayList<>();
        Instant before = now();
        Duration slept = slept(before);
        if (slept.compareTo(NOT_NOISE) > 0) {
            anchorAt(before.plus(slept));
            if (slept.compareTo(WORTH_TELLING) > 0) {
                seen.add(new Seen.Slept(before, anchor));
            }
        }
        Instant now = now();
        Duration ahead = ahead(now);
        if (ahead.abs().compareTo(WORTH_NOTING) >= 0) {
            setBy = setBy.plus(ahead);
            seen.add(new Seen.Set(new ClockChange(now, ahead)));
        }
        return seen;
    }

    private void anchorAt(Instant now) {
        anchor = now;
        anchorNanos = nanos.getAsLong();
        asleepBefore = asleep.get();
    }

    /** The system is asked only if the clocks have parted: this is looked at every second. */
    private Duration slept(Instant now) {
        Duration ahead = ahead(now);
        if (ahead.abs().compareTo(NOT_NOISE) <= 0) {
            return Duration.ZERO;
        }
        Optional<Duration> asleepNow = asleep.get();
        if (asleepNow.isPresent() && asleepBefore.isPresent()) {
            return asleepNow.get().minus(asleepBefore.get());
        }
        return ahead.compareTo(WORTH_TELLING) > 0 ? ahead : Duration.ZERO;
    }

    private Duration ahead(Instant now) {
        return Duration.between(now, wall.instant().minus(setBy));
    }
}
