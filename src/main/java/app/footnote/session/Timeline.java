package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the stages of a session began and when it was paused: all that is needed to tell every time of the session.
 *
 * @param runs the stages in order; the first has begun, and so have all before one that has
 * @param pauses the ended pauses in order, none overlapping
 */
public record Timeline(List<StageRun> runs, List<Pause> pauses) {

    /** Refuses stages or pauses that are out of order. */
    public Timeline {
        runs = List.copyOf(runs);
        pauses = List.copyOf(pauses);
        requireBegunInOrder(runs);
        requireInOrder(startOf(runs.getFirst()), pauses);
    }

    static Timeline begin(List<Stage> stages, Instant now) {
        List<StageRun> runs =
                new ArrayList<>(stages.stream().map(StageRun::toCome).toList());
        runs.set(0, runs.getFirst().startedAt(now));
        return new Timeline(runs, List.of());
    }

    /** Returns when the session began. */
    public Instant startedAt() {
        return startOf(runs.getFirst());
    }

    /** Returns which stage the session is in, from 0. */
    public int current() {
        return (int) runs.stream().filter(StageRun::hasStarted).count() - 1;
    }

    Instant lastStep() {
        Instant stageBegan = startOf(runs.get(current()));
        return pauses.isEmpty()
                ? stageBegan
                : Times.later(stageBegan, pauses.getLast().to());
    }

    void requireNoLaterStep(Instant instant) {
        requireNotBefore(instant, lastStep());
    }

    /** Returns the unpaused time spent in a stage until the given instant; zero for a stage to come. */
    Duration elapsed(int stage, Instant until) {
        return runs.get(stage)
                .startedAt()
                .map(start -> unpaused(start, endOf(stage, until)))
                .orElse(Duration.ZERO);
    }

    /** Returns the unpaused time from the start until the given instant. */
    Duration elapsed(Instant until) {
        return unpaused(startedAt(), until);
    }

    /** Returns the planned time of the stages to come. */
    Duration toCome() {
        return runs.stream().skip(current() + 1L).map(StageRun::allotted).reduce(Duration.ZERO, Duration::plus);
    }

    Timeline next(Instant now) {
        int next = current() + 1;
        return with(next, runs.get(next).startedAt(now));
    }

    Timeline extend(Duration more) {
        return with(current(), runs.get(current()).extendedBy(more));
    }

    Timeline with(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new Timeline(runs, more);
    }

    private Timeline with(int stage, StageRun run) {
        List<StageRun> changed = new ArrayList<>(runs);
        changed.set(stage, run);
        return new Timeline(changed, pauses);
    }

    private Instant endOf(int stage, Instant until) {
        return stage < current() ? startOf(runs.get(stage + 1)) : until;
    }

    private Duration unpaused(Instant start, Instant end) {
        Duration paused = pauses.stream().map(pause -> pause.within(start, end)).reduce(Duration.ZERO, Duration::plus);
        return Times.between(start, end).minus(paused);
    }

    private static Instant startOf(StageRun run) {
        return run.startedAt().orElseThrow();
    }

    private static void requireBegunInOrder(List<StageRun> runs) {
        if (runs.isEmpty() || !runs.getFirst().hasStarted()) {
            throw new IllegalArgumentException("the first stage of a session has begun");
        }
        IntStream.range(1, runs.size())
                .filter(stage -> runs.get(stage).hasStarted())
                .forEach(stage -> requireBegunAfter(runs.get(stage - 1), runs.get(stage)));
    }

    private static void requireBegunAfter(StageRun before, StageRun run) {
        requireNotBefore(startOf(run), before.startedAt().orElse(Instant.MAX));
    }

    private static void requireInOrder(Instant start, List<Pause> pauses) {
        Instant latest = start;
        for (Pause pause : pauses) {
            requireNotBefore(pause.from(), latest);
            latest = pause.to();
        }
    }

    private static void requireNotBefore(Instant instant, Instant earliest) {
        if (instant.isBefore(earliest)) {
            throw new IllegalArgumentException("the times of a session are out of order at " + instant);
        }
    }
}
