package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the stages of a session were begun and when it was paused: all that is needed to tell every time of the session.
 * All instants are in the time of the session, which runs evenly whatever is done to the computer's clock.
 *
 * @param runs the stages in order
 * @param visits which stage was begun or gone back to when, in order; the first visits the first stage
 * @param pauses the ended pauses in order, none overlapping
 * @param clockChanges how the computer's clock was set meanwhile, in order
 */
public record Timeline(List<StageRun> runs, List<Visit> visits, List<Pause> pauses, List<ClockChange> clockChanges) {

    /** Refuses visits or pauses that are out of order, and stages that began at another time than they were visited. */
    public Timeline {
        runs = List.copyOf(runs);
        visits = List.copyOf(visits);
        pauses = List.copyOf(pauses);
        clockChanges = List.copyOf(clockChanges);
        TimelineCheck.check(runs, visits, pauses);
    }

    /** Makes a timeline in which each stage that has begun was visited once. */
    public Timeline(List<StageRun> runs, List<Pause> pauses) {
        this(runs, eachOnce(runs), pauses, List.of());
    }

    static Timeline begin(List<Stage> stages, Instant now) {
        List<StageRun> runs =
                new ArrayList<>(stages.stream().map(StageRun::toCome).toList());
        runs.set(0, runs.getFirst().startedAt(now));
        return new Timeline(runs, List.of());
    }

    /** Returns one visit for each stage that has begun, which is all there is unless one went back. */
    public static List<Visit> eachOnce(List<StageRun> runs) {
        return IntStream.range(0, runs.size())
                .boxed()
                .flatMap(stage -> runs.get(stage).startedAt().map(from -> new Visit(stage, from)).stream())
                .toList();
    }

    /** Returns when the session began. */
    public Instant startedAt() {
        return visits.getFirst().from();
    }

    /** Returns which stage the session is in, from 0. */
    public int current() {
        return visits.getLast().stage();
    }

    /** Returns how far the computer's clock is now ahead of the time of the session. */
    public Duration setBy() {
        return clockChanges.stream().map(ClockChange::by).reduce(Duration.ZERO, Duration::plus);
    }

    Instant lastStep() {
        Instant visited = visits.getLast().from();
        return pauses.isEmpty()
                ? visited
                : Times.later(visited, pauses.getLast().to());
    }

    void requireNoLaterStep(Instant instant) {
        TimelineCheck.requireNotBefore(instant, lastStep());
    }

    /** Returns the unpaused time spent in a stage until the given instant; zero for a stage to come. */
    Duration elapsed(int stage, Instant until) {
        return IntStream.range(0, visits.size())
                .filter(visit -> visits.get(visit).stage() == stage)
                .mapToObj(visit -> unpaused(visits.get(visit).from(), endOf(visit, until)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns the unpaused time from the start until the given instant. */
    Duration elapsed(Instant until) {
        return unpaused(startedAt(), until);
    }

    /** Returns the time still planned for the stages to come, less what one gone back from has used already. */
    Duration toCome(Instant until) {
        return IntStream.range(current() + 1, runs.size())
                .mapToObj(stage -> runs.get(stage).allotted().minus(elapsed(stage, until)))
                .filter(Duration::isPositive)
                .reduce(Duration.ZERO, Duration::plus);
    }

    Timeline visit(int stage, Instant now) {
        List<Visit> more = new ArrayList<>(visits);
        more.add(new Visit(stage, now));
        return new Timeline(with(stage, runs.get(stage).startedAt(now)), more, pauses, clockChanges);
    }

    /** Begins the session at another time; only before anything else has happened. */
    Timeline startingAt(Instant now) {
        List<StageRun> moved = with(0, runs.getFirst().beginningAt(now));
        return new Timeline(moved, eachOnce(moved), pauses, clockChanges);
    }

    Timeline extend(Duration more) {
        if (more.isNegative()) {
            throw new IllegalArgumentException("a stage is not made shorter by adding to it: " + more);
        }
        return withRuns(with(current(), runs.get(current()).extendedBy(more)));
    }

    /** Adds to the stage and takes as much from later ones, the last first, as far as they can give it. */
    Timeline extendHoldingEnd(Duration more, Instant until) {
        Timeline extended = extend(more);
        List<StageRun> changed = new ArrayList<>(extended.runs);
        Duration wanted = extended.equals(this) ? Duration.ZERO : more;
        for (int stage = runs.size() - 1; stage > current(); stage--) {
            Duration spare = changed.get(stage).spare(elapsed(stage, until));
            Duration taken = spare.compareTo(wanted) < 0 ? spare : wanted;
            changed.set(stage, changed.get(stage).extendedBy(taken.negated()));
            wanted = wanted.minus(taken);
        }
        return withRuns(changed);
    }

    Timeline with(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        more.sort(Comparator.comparing(Pause::from));
        return new Timeline(runs, visits, more, clockChanges);
    }

    Timeline with(ClockChange change) {
        List<ClockChange> more = new ArrayList<>(clockChanges);
        more.add(change);
        return new Timeline(runs, visits, pauses, more);
    }

    private Timeline withRuns(List<StageRun> changed) {
        return new Timeline(changed, visits, pauses, clockChanges);
    }

    private List<StageRun> with(int stage, StageRun run) {
        List<StageRun> changed = new ArrayList<>(runs);
        changed.set(stage, run);
        return changed;
    }

    private Instant endOf(int visit, Instant until) {
        return visit + 1 < visits.size() ? visits.get(visit + 1).from() : until;
    }

    private Duration unpaused(Instant start, Instant end) {
        Duration paused = pauses.stream().map(pause -> pause.within(start, end)).reduce(Duration.ZERO, Duration::plus);
        return Times.between(start, end).minus(paused);
    }

    /** Returns when a stage was first begun, if it was. */
    static Optional<Instant> firstBegun(List<Visit> visits, int stage) {
        return visits.stream()
                .filter(visit -> visit.stage() == stage)
                .findFirst()
                .map(Visit::from);
    }
}
