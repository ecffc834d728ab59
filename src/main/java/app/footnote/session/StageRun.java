package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stage within one session.
 *
 * @param stage the stage as planned
 * @param added time added while it ran, from zero to a day
 * @param startedAt when it began; empty while it is still to come
 */
public record StageRun(Stage stage, Duration added, Optional<Instant> startedAt) {

    /** Refuses negative and absurd added time. */
    public StageRun {
        if (added.isNegative() || added.compareTo(Stage.LONGEST) > 0) {
            throw new IllegalArgumentException("the time added to a stage is from zero to a day, not " + added);
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
