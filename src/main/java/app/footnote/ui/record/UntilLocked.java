package app.footnote.ui.record;

import app.footnote.record.Lifecycle;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Tells when the time of a finished record to lock may have come. It looks at the clock once a minute at least, since the
 * computer may sleep meanwhile and its clock may be set. It waits without an animation, which would paint the window
 * sixty times a second for as long as a finished record is open.
 */
public final class UntilLocked {
    private static final long LONGEST = 60_000;

    private final InstantSource clock;
    private final Runnable onDue;
    private long waits;

    /**
     * Waits for nothing yet.
     *
     * @param onDue looks at the record anew, and calls {@link #follow} again while it is still finished
     */
    public UntilLocked(InstantSource clock, Runnable onDue) {
        this.clock = clock;
        this.onDue = onDue;
    }

    /** Waits for a finished record; one that is not written to any more, or still a draft, does not lock by itself. */
    public void follow(Lifecycle lifecycle) {
        stop();
        if (lifecycle instanceof Lifecycle.Finished finished) {
            long millis = clock.instant().until(finished.locksAt(), ChronoUnit.MILLIS);
            long mine = waits;
            CompletableFuture.delayedExecutor(Math.clamp(millis, 1, LONGEST), TimeUnit.MILLISECONDS, Platform::runLater)
                    .execute(() -> ring(mine));
        }
    }

    /** Waits no longer. */
    public void stop() {
        waits++;
    }

    private void ring(long wait) {
        if (wait == waits) {
            onDue.run();
        }
    }
}
