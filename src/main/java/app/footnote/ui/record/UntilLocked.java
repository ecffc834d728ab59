package app.footnote.ui.record;

import app.footnote.record.Lifecycle;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Tells when the time of a finished record to lock may have come. It looks at the clock once a minute at least, since the
 * computer may sleep meanwhile and its clock may be set.
 */
public final class UntilLocked {
    private static final long LONGEST = 60_000;

    private final InstantSource clock;
    private final PauseTransition pause = new PauseTransition();

    /**
     * Waits for nothing yet.
     *
     * @param onDue looks at the record anew, and calls {@link #follow} again while it is still finished
     */
    public UntilLocked(InstantSource clock, Runnable onDue) {
        this.clock = clock;
        pause.setOnFinished(over -> onDue.run());
    }

    /** Waits for a finished record; one that is not written to any more, or still a draft, does not lock by itself. */
    public void follow(Lifecycle lifecycle) {
        stop();
        if (lifecycle instanceof Lifecycle.Finished finished) {
            long millis = clock.instant().until(finished.locksAt(), ChronoUnit.MILLIS);
            pause.setDuration(Duration.millis(Math.clamp(millis, 1, LONGEST)));
            pause.playFromStart();
        }
    }

    /** Waits no longer. */
    public void stop() {
        pause.stop();
    }
}
