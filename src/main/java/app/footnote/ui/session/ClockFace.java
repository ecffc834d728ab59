package app.footnote.ui.session;

import app.footnote.session.Paused;
import app.footnote.session.SessionClock;
import app.footnote.session.Stage;
import app.footnote.session.StageRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that the clock of a session shows at one instant.
 *
 * @param stage time left in the stage
 * @param whole time left in the session
 * @param allotted the time of all stages together, with what was added
 * @param index the stage, from 0
 * @param rows every stage with its times
 * @param endsAt when the session ends if all goes as planned from now on
 * @param pausedSince since when time stands still, if it does
 * @param pausedFor why it does; may be empty
 * @param waiting how long the session waits to begin, if it does
 * @param finished whether the session is over
 */
record ClockFace(
        Countdown stage,
        Countdown whole,
        Duration allotted,
        int index,
        List<Row> rows,
        Instant endsAt,
        Optional<Instant> pausedSince,
        String pausedFor,
        Optional<Countdown> waiting,
        boolean finished) {
    private static final Duration NEAR = Duration.ofMinutes(2);
    /** What an open-ended stage takes of the ring at first. */
    private static final Duration OPEN = Duration.ofMinutes(10);

    /**
     * One stage.
     *
     * @param elapsed the time spent in it so far
     */
    record Row(StageRun run, Duration elapsed) {
        Stage stage() {
            return run.stage();
        }

        /** Returns which part of the allotted time is spent, 0 to 1. */
        double part() {
            return Math.clamp((double) elapsed.toMillis() / weight().toMillis(), 0, 1);
        }

        /** Returns how much of the whole this stage is drawn as. */
        Duration weight() {
            Duration open = elapsed.compareTo(OPEN) > 0 ? elapsed : OPEN;
            return stage().isOpenEnded() ? open : run.allotted();
        }
    }

    static ClockFace at(SessionClock clock, Instant now) {
        List<Row> rows = rows(clock, now);
        Duration setBy = clock.timeline().setBy();
        Optional<Paused> paused = clock instanceof Paused stands ? Optional.of(stands) : Optional.empty();
        boolean open = clock.currentStage().stage().isOpenEnded();
        return new ClockFace(
                open ? up(clock.elapsedIn(clock.stageIndex(), now)) : new Countdown(clock.remainingInStage(now)),
                open ? up(clock.elapsed(now)) : new Countdown(clock.remaining(now)),
                rows.stream().map(row -> row.run().allotted()).reduce(Duration.ZERO, Duration::plus),
                clock.stageIndex(),
                rows,
                clock.plannedEnd(now).plus(setBy),
                paused.map(Paused::since).map(since -> since.plus(setBy)),
                paused.map(Paused::reason).orElse(""),
                clock.isWaiting(now)
                        ? Optional.of(new Countdown(Duration.between(now, clock.startedAt())))
                        : Optional.empty(),
                clock.isFinished());
    }

    private static Countdown up(Duration spent) {
        return new Countdown(spent, true);
    }

    /** Returns what the clock counts now: the time to the start, or the stage. */
    Countdown shown() {
        return waiting.orElse(stage);
    }

    /** Says whether the stage ends within two minutes and is no such short one itself. */
    boolean isNear() {
        return waiting.isEmpty()
                && !stage.isUp()
                && !stage.isOver()
                && stage.left().compareTo(NEAR) <= 0
                && rows.get(index).run().allotted().compareTo(NEAR) > 0;
    }

    /** Says whether the end is open, because this stage or one to come is open-ended. */
    boolean isOpenEnded() {
        return rows.stream().skip(index).map(Row::stage).anyMatch(Stage::isOpenEnded);
    }

    /** Returns the weight of all stages together. */
    Duration weight() {
        return rows.stream().map(Row::weight).reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns the stage the session is in. */
    Stage current() {
        return rows.get(index).stage();
    }

    /** Returns the stage to come, if there is one. */
    Optional<Stage> coming() {
        return rows.stream().skip(index + 1L).findFirst().map(Row::stage);
    }

    /** Says whether the time of the last stage has run out. */
    boolean isOver() {
        return stage.isOver() && coming().isEmpty();
    }

    /** Says whether the digits change by themselves. */
    boolean isTicking() {
        return !finished && pausedSince.isEmpty();
    }

    /** Says whether a listener should be told of this face after that one: another minute, stage or state. */
    boolean isNewsAfter(ClockFace before) {
        return index != before.index
                || pausedSince.isPresent() != before.pausedSince.isPresent()
                || finished != before.finished
                || waiting.isPresent() != before.waiting.isPresent()
                || minute() != before.minute();
    }

    private long minute() {
        return Math.floorDiv(stage.seconds(), 60);
    }

    private static List<Row> rows(SessionClock clock, Instant now) {
        List<StageRun> runs = clock.timeline().runs();
        return IntStream.range(0, runs.size())
                .mapToObj(stage -> new Row(runs.get(stage), clock.elapsedIn(stage, now)))
                .toList();
    }
}
