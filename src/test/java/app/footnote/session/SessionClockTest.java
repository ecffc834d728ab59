package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionClockTest {
    private static final Instant START = Instant.parse("2026-10-25T00:30:00Z");
    private static final List<Stage> STAGES = List.of(stage("one", 5), stage("two", 10), stage("three", 3));

    private final SessionClock started = SessionClock.start(STAGES, START);

    @Test
    void timeLeftIsPlannedLessElapsed() {
        assertThat(started.remainingInStage(at(2))).isEqualTo(minutes(3));
        assertThat(started.remaining(at(2))).isEqualTo(minutes(16));
        assertThat(started.plannedEnd(at(2))).isEqualTo(at(18));
    }

    @Test
    void overtimeCountsOnAndMovesTheEnd() {
        assertThat(started.remainingInStage(at(7))).isEqualTo(minutes(-2));
        assertThat(started.remaining(at(7))).isEqualTo(minutes(13));
        assertThat(started.plannedEnd(at(7))).isEqualTo(at(20));
    }

    @Test
    void overtimeOfTheLastStageIsOvertimeOfTheSession() {
        SessionClock last = started.nextStage(at(5)).nextStage(at(15));
        assertThat(last.remaining(at(20))).isEqualTo(minutes(-2));
        assertThat(last.comingStage()).isEmpty();
    }

    @Test
    void aPauseDoesNotCount() {
        SessionClock paused = started.pause(at(2));
        assertThat(paused.elapsed(at(30))).isEqualTo(minutes(2));
        assertThat(paused.plannedEnd(at(30))).isEqualTo(at(46));
        SessionClock resumed = paused.resume(at(12));
        assertThat(resumed.elapsed(at(13))).isEqualTo(minutes(3));
        assertThat(resumed.plannedEnd(at(13))).isEqualTo(at(28));
    }

    @Test
    void goingOnWhilePausedStaysPausedAndCountsForNeitherStage() {
        SessionClock next = started.pause(at(2)).nextStage(at(10));
        assertThat(next).isInstanceOf(Paused.class);
        assertThat(next.stageIndex()).isEqualTo(1);
        SessionClock resumed = next.resume(at(20));
        assertThat(resumed.elapsedIn(0, at(21))).isEqualTo(minutes(2));
        assertThat(resumed.elapsedIn(1, at(21))).isEqualTo(minutes(1));
        assertThat(resumed.elapsed(at(21))).isEqualTo(minutes(3));
    }

    @Test
    void addedTimeLengthensTheStage() {
        SessionClock longer = started.extend(minutes(5));
        assertThat(longer.remainingInStage(at(1))).isEqualTo(minutes(9));
        assertThat(longer.plannedEnd(at(1))).isEqualTo(at(23));
        assertThatThrownBy(() -> started.extend(minutes(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterTheFinishTimeStandsStill() {
        SessionClock over = started.nextStage(at(5)).pause(at(6)).finish(at(9));
        assertThat(over.isFinished()).isTrue();
        assertThat(over.finishedAt()).contains(at(9));
        assertThat(over.elapsed(at(600))).isEqualTo(minutes(6));
        assertThat(over.plannedEnd(at(600))).isEqualTo(at(9));
        assertThat(over.elapsedIn(2, at(600))).isEqualTo(Duration.ZERO);
    }

    @Test
    void stepsThatMakeNoSenseChangeNothing() {
        assertThat(started.resume(at(1))).isSameAs(started);
        SessionClock paused = started.pause(at(1));
        assertThat(paused.pause(at(2))).isSameAs(paused);
        SessionClock last = started.nextStage(at(1)).nextStage(at(2));
        assertThat(last.nextStage(at(3))).isSameAs(last);
        SessionClock over = last.finish(at(4));
        assertThat(over.pause(at(5))
                        .resume(at(6))
                        .nextStage(at(7))
                        .extend(minutes(1))
                        .finish(at(8)))
                .isSameAs(over);
    }

    @Test
    void aClockSetBackNeverMakesTimeNegative() {
        SessionClock second = started.nextStage(at(5));
        assertThat(second.elapsedIn(1, at(-60))).isEqualTo(Duration.ZERO);
        SessionClock paused = second.pause(at(-60));
        assertThat(paused.elapsed(at(0))).isEqualTo(minutes(5));
        assertThat(paused.resume(at(-90)).finish(at(-100)).finishedAt()).contains(at(5));
    }

    @Test
    void goingBackLetsTheFormerStageCountOnAndKeepsWhatTheLaterOneHad() {
        SessionClock back = started.nextStage(at(5)).previousStage(at(8));
        assertThat(back.stageIndex()).isZero();
        assertThat(back.elapsedIn(0, at(9))).isEqualTo(minutes(6));
        assertThat(back.elapsedIn(1, at(9))).isEqualTo(minutes(3));
        assertThat(back.elapsed(at(9))).isEqualTo(minutes(9));
        assertThat(back.remaining(at(9))).isEqualTo(minutes(7 + 3));
        SessionClock on = back.nextStage(at(9));
        assertThat(on.elapsedIn(1, at(11))).isEqualTo(minutes(5));
        assertThat(on.remainingInStage(at(11))).isEqualTo(minutes(5));
        assertThat(on.currentStage().startedAt()).contains(at(5));
    }

    @Test
    void thereIsNoStageBeforeTheFirst() {
        assertThat(started.previousStage(at(1))).isSameAs(started);
        SessionClock paused = started.pause(at(1));
        assertThat(paused.previousStage(at(2))).isSameAs(paused);
        SessionClock back = paused.nextStage(at(2)).previousStage(at(3)).resume(at(4));
        assertThat(back.elapsedIn(0, at(5))).isEqualTo(minutes(2));
        assertThat(back.elapsedIn(1, at(5))).isEqualTo(Duration.ZERO);
    }

    @Test
    void addedMinutesCanBeTakenFromLaterStagesSoThatTheEndHolds() {
        SessionClock held = started.extendHoldingEnd(minutes(5), at(1));
        assertThat(held.plannedEnd(at(1))).isEqualTo(started.plannedEnd(at(1)));
        assertThat(allotted(held)).containsExactly(minutes(10), minutes(7), minutes(1));
        SessionClock more = held.extendHoldingEnd(minutes(10), at(1));
        assertThat(allotted(more)).containsExactly(minutes(20), minutes(1), minutes(1));
        assertThat(more.plannedEnd(at(1))).isEqualTo(started.plannedEnd(at(1)).plus(minutes(4)));
    }

    @Test
    void anOpenEndedStageCountsUpAndIsNeverOver() {
        List<Stage> stages = List.of(stage("open", 0), stage("rest", 4));
        SessionClock open = SessionClock.start(stages, START);
        assertThat(open.remainingInStage(at(50))).isEqualTo(Duration.ZERO);
        assertThat(open.remaining(at(50))).isEqualTo(minutes(4));
        assertThat(open.plannedEnd(at(50))).isEqualTo(at(54));
        assertThat(open.extend(minutes(5))).isEqualTo(open);
        assertThat(open.extendHoldingEnd(minutes(5), at(50))).isEqualTo(open);
        assertThat(open.nextStage(at(50)).elapsedIn(0, at(60))).isEqualTo(minutes(50));
    }

    @Test
    void aDelayedSessionWaitsUntilItsTimeComes() {
        SessionClock delayed = SessionClock.start(STAGES, START, Duration.ofSeconds(60));
        assertThat(delayed.isWaiting(START.plusSeconds(59))).isTrue();
        assertThat(delayed.elapsed(START.plusSeconds(59))).isEqualTo(Duration.ZERO);
        assertThat(delayed.isWaiting(at(1))).isFalse();
        assertThat(delayed.elapsed(at(2))).isEqualTo(minutes(1));
        assertThatThrownBy(() -> SessionClock.start(STAGES, START, Duration.ofSeconds(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyStepBeginsASessionThatWaits() {
        Instant now = START.plusSeconds(10);
        SessionClock delayed = SessionClock.start(STAGES, START, Duration.ofSeconds(60));
        for (SessionClock begun :
                List.of(delayed.pause(now), delayed.resume(now), delayed.nextStage(now), delayed.previousStage(now))) {
            assertThat(begun.startedAt()).isEqualTo(now);
            assertThat(begun.stageIndex()).isZero();
            assertThat(begun).isInstanceOf(Running.class);
            assertThat(begun.isWaiting(now)).isFalse();
        }
        assertThat(delayed.finish(now).finishedAt()).contains(now);
    }

    @Test
    void aPauseMayHaveAReason() {
        SessionClock paused = started.pause(at(1)).because("Phone call");
        assertThat(((Paused) paused).reason()).isEqualTo("Phone call");
        SessionClock resumed = paused.nextStage(at(2)).resume(at(3));
        assertThat(resumed.timeline().pauses()).extracting(Pause::reason).containsExactly("Phone call", "Phone call");
        assertThat(started.because("Phone call")).isSameAs(started);
    }

    @Test
    void aPauseAcrossMidnightAndTheEndOfSummerTimeCountsItsTrueLength() {
        Instant before = Instant.parse("2026-10-24T21:50:00Z"); // 22:50 in London, clocks go back at 02:00
        SessionClock resumed = SessionClock.start(STAGES, before)
                .pause(before.plus(minutes(2)))
                .resume(before.plus(Duration.ofHours(5)));
        assertThat(resumed.elapsed(before.plus(Duration.ofHours(5)).plusSeconds(60)))
                .isEqualTo(minutes(3));
        assertThat(resumed.plannedEnd(before.plus(Duration.ofHours(5))))
                .isEqualTo(before.plus(Duration.ofHours(5)).plus(minutes(16)));
    }

    @Test
    void sleepCanBeLeftOutAfterwards() {
        SessionClock left = started.nextStage(at(5)).leaveOut(new Pause(at(6), at(8), "Asleep"));
        assertThat(left.elapsedIn(1, at(10))).isEqualTo(minutes(3));
        assertThat(left.pause(at(10)).leaveOut(new Pause(at(8), at(9))).elapsed(at(11)))
                .isEqualTo(minutes(7));
    }

    @Test
    void timesOutOfOrderAreRefused() {
        Timeline timeline = started.nextStage(at(5)).timeline();
        assertThatThrownBy(() -> new Finished(timeline, at(4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paused(timeline, at(4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(at(4), at(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timeline(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        List<StageRun> gap = List.of(
                new StageRun(STAGES.get(0), Duration.ZERO, Optional.of(at(0))),
                new StageRun(STAGES.get(1), Duration.ZERO, Optional.empty()),
                new StageRun(STAGES.get(2), Duration.ZERO, Optional.of(at(9))));
        assertThatThrownBy(() -> new Timeline(gap, List.of())).isInstanceOf(IllegalArgumentException.class);
        List<Pause> overlapping = List.of(new Pause(at(1), at(3)), new Pause(at(2), at(4)));
        assertThatThrownBy(() -> new Timeline(timeline.runs(), overlapping))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Duration> allotted(SessionClock clock) {
        return clock.timeline().runs().stream().map(StageRun::allotted).toList();
    }

    private static Stage stage(String id, int minutes) {
        return new Stage(id, id, minutes(minutes), StageFoot.NONE, Optional.empty());
    }

    private static Instant at(int minute) {
        return START.plus(minutes(minute));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
