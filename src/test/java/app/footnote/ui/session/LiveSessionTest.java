package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Client;
import app.footnote.practice.ExampleChart;
import app.footnote.session.Finding;
import app.footnote.session.Preset;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.SteadyTime;
import app.footnote.session.TreatmentKind;
import app.footnote.settings.ClockSettings;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSessionTest {
    private static final ZoneSpot SPOT = ExampleChart.spot(3, Foot.LEFT);

    @TempDir
    private Path folder;

    private TestPractice test;
    private LiveSession live;

    @BeforeEach
    void begin() {
        test = new TestPractice(folder.resolve("practice"));
        live = new LiveSession(
                test.practice(), ExampleChart.CHART, () -> ExampleChart.TRADITION, test.clock(), test.ids());
    }

    @AfterEach
    void end() {
        test.practice().close();
    }

    @Test
    void everyStepIsSavedAtOnce() {
        startReflexology(Optional.empty());
        live.marks().tap(SPOT);
        live.note("Cold feet at first");
        live.time().addFiveMinutes();
        assertThat(saved()).isEqualTo(shown());
        assertThat(saved().note()).isEqualTo("Cold feet at first");
        assertThat(saved().findings()).extracting(Finding::zoneName).containsExactly("Zone 3");
        assertThat(saved().clock().currentStage().added()).hasMinutes(5);
    }

    @Test
    void aSecondTapTakesTheMarkAway() {
        startReflexology(Optional.empty());
        live.marks().tap(SPOT);
        live.marks().tap(SPOT);
        assertThat(shown().findings()).isEmpty();
    }

    @Test
    void timeIsComputedFromInstantsHoweverLongNobodyLooked() {
        startReflexology(Optional.empty());
        pass(Duration.ofSeconds(83));
        assertThat(face().stage().digits()).isEqualTo("3:37");
        assertThat(face().whole().digits()).isEqualTo("43:37");
        assertThat(face().endsAt()).isEqualTo(Instant.parse("2026-11-22T15:23:00Z"));
    }

    @Test
    void aPauseStopsTheClockAndGoingOnStartsItAgain() {
        startReflexology(Optional.empty());
        pass(Duration.ofMinutes(1));
        live.time().pauseOrGoOn();
        pass(Duration.ofMinutes(10));
        assertThat(face().stage().digits()).isEqualTo("4:00");
        assertThat(face().pausedSince()).contains(Instant.parse("2026-11-22T14:39:00Z"));
        assertThat(live.untilChange()).isEmpty();
        live.time().pauseOrGoOn();
        pass(Duration.ofMinutes(1));
        assertThat(face().stage().digits()).isEqualTo("3:00");
        assertThat(live.untilChange()).contains(Duration.ofSeconds(1));
    }

    @Test
    void theClockOfAStageGoesOnAsOvertimeUntilTheNextOneIsBegun() {
        startReflexology(Optional.empty());
        pass(Duration.ofMinutes(6));
        assertThat(face().stage().digits()).isEqualTo("+1:00");
        assertThat(face().isOver()).isFalse();
        live.time().nextStage();
        assertThat(face().stage().digits()).isEqualTo("6:00");
        assertThat(face().rows().getFirst().elapsed()).hasMinutes(6);
    }

    @Test
    void theSessionIsOverWhenTheLastStageIs() {
        startReflexology(Optional.empty());
        for (int stage = 0; stage < 4; stage++) {
            live.time().nextStage();
        }
        pass(Duration.ofMinutes(8).plusSeconds(15));
        assertThat(face().isOver()).isTrue();
        assertThat(face().stage().digits()).isEqualTo("+2:15");
    }

    @Test
    void aFinishedSessionStandsStillAndIsKept() {
        startReflexology(Optional.empty());
        pass(Duration.ofMinutes(20));
        live.finish();
        pass(Duration.ofHours(1));
        assertThat(live.isUnderWay()).isFalse();
        assertThat(live.untilChange()).isEmpty();
        assertThat(saved().finishedAt()).contains(Instant.parse("2026-11-22T14:58:00Z"));
        assertThat(saved().duration(test.clock().instant())).hasMinutes(20);
    }

    @Test
    void aWalkInCanBeGivenToAClientAfterTheFinish() {
        startReflexology(Optional.empty());
        live.finish();
        Client client = test.client("Anna Lindqvist");
        live.giveTo(client.id());
        assertThat(live.client()).contains(client);
        assertThat(test.practice().walkIns()).isEmpty();
        assertThat(test.practice().sessionsOf(client.id())).containsExactly(shown());
    }

    @Test
    void anUnwatchedSessionEndsAtTheLatestWhenItsTimeHasRunOut() {
        startReflexology(Optional.empty());
        SessionRecord left = shown();
        live.leave();
        test.clock().advance(Duration.ofMinutes(31));
        assertThat(UnfinishedSession.end(left.clock(), test.clock().instant()))
                .isEqualTo(test.clock().instant());
        test.clock().advance(Duration.ofHours(20));
        Instant end = UnfinishedSession.end(left.clock(), test.clock().instant());
        assertThat(end).isEqualTo(Instant.parse("2026-11-22T15:23:00Z"));
        live.finishAt(left, end);
        assertThat(saved().finishedAt()).contains(end);
    }

    @Test
    void onlyAnotherMinuteStageOrStateIsNews() {
        startReflexology(Optional.empty());
        pass(Duration.ofSeconds(10));
        ClockFace before = face();
        pass(Duration.ofSeconds(20));
        assertThat(face().isNewsAfter(before)).isFalse();
        pass(Duration.ofSeconds(60));
        assertThat(face().isNewsAfter(before)).isTrue();
    }

    @Test
    void aDelayAndARestAfterwardsAreTakenFromTheSettings() {
        live = new LiveSession(
                test.practice(),
                ExampleChart.CHART,
                () -> ExampleChart.TRADITION,
                test.clock(),
                test.ids(),
                SteadyTime.of(test.clock()),
                () -> new ClockSettings(false, 20, 5));
        startReflexology(Optional.empty());
        pass(Duration.ofSeconds(5));
        assertThat(face().shown().digits()).isEqualTo("0:15");
        assertThat(face().rows().getLast().stage().name()).isEqualTo("Rest");
        assertThat(face().rows()).hasSize(6);
        live.time().pauseOrGoOn();
        assertThat(face().waiting()).isEmpty();
        assertThat(face().shown().digits()).isEqualTo("5:00");
        assertThat(saved().startedAt()).isEqualTo(test.clock().instant());
    }

    @Test
    void anOpenEndedStageCountsUp() {
        Stage open = new Stage("open", "Open", Duration.ZERO, StageFoot.BOTH, Optional.empty());
        live.start(Optional.empty(), new Preset("open", TreatmentKind.REFLEXOLOGY, "Open", List.of(open)));
        pass(Duration.ofMinutes(75));
        assertThat(face().shown().digits()).isEqualTo("75:00");
        assertThat(face().whole().digits()).isEqualTo("75:00");
        assertThat(face().isOver()).isFalse();
        assertThat(face().isOpenEnded()).isTrue();
        assertThat(live.untilChange()).contains(Duration.ofSeconds(1));
    }

    private void startReflexology(Optional<Client> client) {
        live.start(client.map(Client::id), TestPractice.preset("reflexology-45"));
    }

    private void pass(Duration time) {
        test.clock().advance(time);
        live.refresh();
    }

    private ClockFace face() {
        return live.faceProperty().get().orElseThrow();
    }

    private SessionRecord shown() {
        return live.currentProperty().get().orElseThrow();
    }

    private SessionRecord saved() {
        return test.practice().session(shown().id()).orElseThrow();
    }
}
