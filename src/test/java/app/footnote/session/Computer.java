package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A computer whose clock can be set and which can sleep, for tests. */
public final class Computer {
    private Instant wall;
    private Duration awake = Duration.ofDays(2);
    private Duration asleep = Duration.ofHours(5);

    public Computer(Instant now) {
        wall = now;
    }

    /** Makes the time of a session that begins; without knowing sleep, a jump forward is taken for it. */
    public SteadyTime time(boolean knowsSleep) {
        SteadyTime time = new SteadyTime(
                () -> wall, () -> awake.toNanos(), () -> knowsSleep ? Optional.of(asleep) : Optional.empty());
        time.begin(Duration.ZERO);
        return time;
    }

    public Instant wall() {
        return wall;
    }

    public void pass(Duration time) {
        awake = awake.plus(time);
        wall = wall.plus(time);
    }

    public void sleep(Duration time) {
        asleep = asleep.plus(time);
        wall = wall.plus(time);
    }

    public void set(Duration by) {
        wall = wall.plus(by);
    }
}
