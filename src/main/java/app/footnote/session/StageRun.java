package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stage within one session.
 *
 * @param stage the stage as planned
 * @param added time added while the session ran, at most a day; negative where an earlier stage took from it
 * @param startedAt when it first began; empty while it is still to come
 */
public record StageRun(Stage stage, Duration added, Optional<Instant> startedAt) {
    /** No stage is left with less when another one takes from it. */
    static final Duration LEAST = Duration.ofMinutes(1);

    /** Refuses absurd added time, and taking away all there is. */
    public StageRun {
        boolean takesAll = added.isNegative() && !stage.planned().plus(added).isPositive();
        if (takesAll || added.compareTo(Stage.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the time added to a stage leaves more than none and adds no more than a day, not " + added);
        }
    }

    static StageRun toCome(Stage stage) {
        return new StageRun(stage, Duration.ZERO, Optional.empty());
    }

    /** Returns the planned time with what was added; zero of an open-ended stage. */
    public Duration allotted() {
        return stage.planned().plus(added);
    }

    boolean hasStarted() {
        return startedAt.isPresent();
    }

    StageRun startedAt(Instant now) {
        return new StageRun(stage, added, Optional.of(startedAt.orElse(now)));
    }

    StageRun beginningAt(Instant now) {
        return new StageRun(stage, added, Optional.of(now));
    }

    /** An open-ended stage has no end that could be moved. */
    StageRun extendedBy(Duration more) {
        return stage.isOpenEnded() ? this : new StageRun(stage, added.plus(more), startedAt);
    }

    /** Returns how much an earlier stage may take when that much has been spent here. */
    Duration spare(Duration spent) {
        Duration kept = spent.compareTo(LEAST) > 0 ? spent : LEAST;
        Duration spare = allotted().minus(kept);
        return stage.isOpenEnded() || spare.isNegative() ? Duration.ZERO : spare;
    }
}
