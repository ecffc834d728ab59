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
