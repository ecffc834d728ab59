package app.footnote.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The time of one session. It holds instants only, never remaining seconds, so it can be saved after each step and
 * read back after a restart with nothing lost.
 *
 * <p>Every step returns a new clock. A step that makes no sense now (to pause twice, to go on from the last stage, any
 * step after the finish) returns the same clock. An instant before the last step counts as that step: where the
 * computer's clock is set back, no time turns negative.
 */
public sealed interface SessionClock permits Running, Paused, Finished {
    /** The longest a session may wait before it begins. */
    Duration LONGEST_DELAY = Duration.ofSeconds(60);

    /** Starts the first of the stages, of which there is at least one. */
    static SessionClock start(List<Stage> stages, Instant now) {
        return new Running(Timeline.begin(stages, now));
    }

    /**
     * Starts the first of the stages after a while, from zero to {@link #LONGEST_DELAY}; until then, every step but
     * adding time begins it at once.
     */
    static SessionClock start(List<Stage> stages, Instant now, Duration delay) {
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("a session waits no longer than a minute, not " + delay);
        }
        return start(stages, now.plus(delay));
    }

    /** Returns the stages and pauses so far. */
    Timeline timeline();

    /** Returns the instant up to which time counts: now while running, else when it stopped. */
    Instant countsUntil(Instant now);

    /** Stands still from now on. */
    default SessionClock pause(Instant now) {
        return this;
    }

    /** Goes on after a pause. */
    default SessionClock resume(Instant now) {
        return this;
    }

    /** Ends the stage and begins the next; a paused clock stays paused. */
    default SessionClock nextStage(Instant now) {
        return this;
    }

    /** Goes back to the stage before, whose time counts on; what the later one has had stays with it. */
    default SessionClock previousStage(Instant now) {
        return this;
    }

    /** Says why time stands still, if it does. */
    default SessionClock because(String reason) {
        return this;
    }

    /**
     * Adds time, zero or more, to the stage the session is in, and takes it from later stages, the last first, so that
     * the end holds. None is left with less than a minute or less than it has had; the rest moves the end.
     */
    default SessionClock extendHoldingEnd(Duration more, Instant now) {
        return this;
    }

    /** Does not count a time that has passed unseen, such as while the computer slept. */
    default SessionClock leaveOut(Pause sleep) {
        return this;
    }

    /** Notes that the computer's clock was set; no time of the session changes. */
    default SessionClock clockSet(ClockChange change) {
        return this;
    }

    /** Says whether the session waits to begin. */
    default boolean isWaiting(Instant now) {
        return false;
    }

    /** Adds time, zero or more, to the stage the session is in, unless that is open-ended. */
    default SessionClock extend(Duration more) {
        return this;
    }

    /** Ends the session. */
    default SessionClock finish(Instant now) {
        return this;
    }

    /** Says whether the session is over. */
    default boolean isFinished() {
        return this instanceof Finished;
    }

    /** Returns when the session began. */
    default Instant startedAt() {
        return timeline().startedAt();
    }

    /** Returns when the session ended, if it has. */
    default Optional<Instant> finishedAt() {
        return this instanceof Finished finished ? Optional.of(finished.at()) : Optional.empty();
    }

    /** Returns which stage the session is in, from 0. */
    default int stageIndex() {
        return timeline().current();
    }

    /** Returns the stage the session is in. */
    default StageRun currentStage() {
        return timeline().runs().get(stageIndex());
    }

    /** Returns the stage after this one, if there is one. */
    default Optional<Stage> comingStage() {
        return timeline().runs().stream().skip(stageIndex() + 1L).findFirst().map(StageRun::stage);
    }

    /** Returns the unpaused time spent in a stage, counted from 0; zero for a stage to come. */
    default Duration elapsedIn(int stage, Instant now) {
        return timeline().elapsed(stage, countsUntil(now));
    }

    /** Returns the unpaused time of the whole session so far. */
    default Duration elapsed(Instant now) {
        return timeline().elapsed(countsUntil(now));
    }

    /** Returns the time left in this stage; negative is overtime. Of an open-ended stage, zero. */
    default Duration remainingInStage(Instant now) {
        StageRun run = currentStage();
        return run.stage().isOpenEnded() ? Duration.ZERO : run.allotted().minus(elapsedIn(stageIndex(), now));
    }

    /**
     * Returns the time left in the session: in this stage, and the planned time of the stages to come. It turns
     * negative, as overtime, in the last stage only; before that, overtime moves the end.
     */
    default Duration remaining(Instant now) {
        Duration here = remainingInStage(now);
        Duration toCome = timeline().toCome(countsUntil(now));
        boolean mayEnd = comingStage().isEmpty() || here.isPositive();
        return mayEnd ? here.plus(toCome) : toCome;
    }

    /** Returns when the session will end if every stage takes its time from now on and no pause follows. */
    default Instant plannedEnd(Instant now) {
        Instant from = this instanceof Paused ? Times.later(now, countsUntil(now)) : countsUntil(now);
        return finishedAt().orElse(from.plus(remaining(now)));
    }
}
