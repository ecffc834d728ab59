package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stage within one session.
 *
 * @param stage the stage as planned
 * @param added minutes added while it ran, never negative
 * @param startedAt when it began; empty while it is still to come
 */
public record StageRun(Stage stage, Duration added, Optional<Instant> startedAt) {

    /** Refuses negative added time. */
    public StageRun {
        if (added.isNegative()) {
            throw new IllegalArgumentException("time can be added to a stage, not taken away: " + added);
        }
    }

    static StageRun toCome(Stage stage) {
        return new StageRun(stage, Duration.ZERO, Optional.empty());
    }

    /** Returns the planned time with what was added. */
    public Duration allotted() {
        return stage.planned().plus(added);
    }

    boolean hasStarted() {
        return startedAt.isPresent();
    }

    StageRun startedAt(Instant now) {
        return new StageRun(stage, added, Optional.of(now));
    }

    StageRun extendedBy(Duration more) {
        return new StageRun(stage, added.plus(more), startedAt);
    }
}
