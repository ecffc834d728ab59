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
        boolean finished) {

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
            return Math.clamp((double) elapsed.toMillis() / run.allotted().toMillis(), 0, 1);
        }
    }

    static ClockFace at(SessionClock clock, Instant now) {
        List<Row> rows = rows(clock, now);
        return new ClockFace(
                new Countdown(clock.remainingInStage(now)),
                new Countdown(clock.remaining(now)),
                rows.stream().map(row -> row.run().allotted()).reduce(Duration.ZERO, Duration::plus),
                clock.stageIndex(),
                rows,
                clock.plannedEnd(now),
                clock instanceof Paused paused ? Optional.of(paused.since()) : Optional.empty(),
                clock.isFinished());
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
