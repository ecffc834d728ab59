package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.ExampleChart;
import app.footnote.session.Computer;
import app.footnote.session.EndCue;
import app.footnote.session.Preset;
import app.footnote.settings.ClockSettings;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.sound.Chime;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageBellTest {
    @TempDir
    private Path folder;

    private final List<String> heard = new ArrayList<>();
    private final Chime chime = new Chime() {
        @Override
        public void ring(int rings, int volume, Consumer<Boolean> told) {
            heard.add(rings + " at " + volume);
            told.accept(true);
        }

        @Override
        public void look(Consumer<Boolean> told) {
            told.accept(true);
        }
    };
    private SoundSettings settings = new SoundSettings(StageEnd.BOTH, 40, 2, false);
    private TestPractice test;
    private Computer computer;
    private LiveSession live;
    private StageBell bell;

    @BeforeEach
    void begin() {
        test = new TestPractice(folder.resolve("practice"));
        computer = new Computer(test.clock().instant());
        live = new LiveSession(
                test.practice(),
                ExampleChart.CHART,
                () -> ExampleChart.TRADITION,
                test.clock(),
                test.ids(),
                computer.time(true),
                () -> ClockSettings.DEFAULT);
        bell = new StageBell(live, chime, () -> settings);
        live.start(Optional.empty(), TestPractice.preset("reflexology-45"));
    }

    @AfterEach
    void end() {
        test.practice().close();
    }

    @Test
    void theEndOfAStageIsToldOnce() {
        pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(heard).isEmpty();
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofMinutes(3));
        assertThat(heard).containsExactly("2 at 40");
        assertThat(bell.pulsesProperty().get()).isEqualTo(1);
    }

    @Test
    void anAlarmMissedDuringSleepSoundsOnce() {
        computer.sleep(Duration.ofMinutes(40));
        live.refresh();
        live.refresh();
        assertThat(heard).containsExactly("2 at 40");
    }

    @Test
    void whatIsNotWantedIsNotHeard() {
        settings = settings.withStageEnd(StageEnd.VISUAL);
        pass(Duration.ofMinutes(5));
        assertThat(heard).isEmpty();
        assertThat(bell.pulsesProperty().get()).isEqualTo(1);
    }

    @Test
    void aSilentChimeIsSeen() {
        settings = new SoundSettings(StageEnd.CHIME, 0, 1, false);
        pass(Duration.ofMinutes(5));
        assertThat(bell.pulsesProperty().get()).isEqualTo(1);
    }

    @Test
    void twoMinutesBeforeTheEndNothingSoundsUnlessItIsWanted() {
        pass(Duration.ofMinutes(3));
        assertThat(heard).isEmpty();
        live.time().nextStage();
        settings = settings.withHeadsUp(true);
        pass(Duration.ofMinutes(4));
        assertThat(heard).containsExactly("1 at 40");
    }

    @Test
    void theNextStageAndAPauseAreSilent() {
        live.time().nextStage();
        live.time().pauseOrGoOn();
        pass(Duration.ofHours(1));
        live.time().pauseOrGoOn();
        live.finish();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHIME, VISUAL, 1, 0",
        "GLOW, CHIME, 0, 1",
        "BOTH, VISUAL, 1, 1",
        "NONE, BOTH, 0, 0",
        "AS_SET, CHIME, 1, 0"
    })
    void aStageIsToldAsItSaysWhateverIsSet(EndCue cue, StageEnd set, int rings, int pulses) {
        settings = settings.withStageEnd(set);
        begin(cue);
        pass(Duration.ofMinutes(5));
        assertThat(heard).hasSize(rings);
        assertThat(bell.pulsesProperty().get()).isEqualTo(pulses);
    }

    @Test
    void aQuietStageIsNotHeardTwoMinutesBeforeItsEndEither() {
        settings = settings.withHeadsUp(true);
        begin(EndCue.NONE);
        pass(Duration.ofMinutes(4));
        assertThat(heard).isEmpty();
    }

    private void begin(EndCue cue) {
        Preset preset = TestPractice.preset("reflexology-45");
        live.start(Optional.empty(), preset.with(0, preset.stages().getFirst().endingBy(cue)));
    }

    private void pass(Duration time) {
        computer.pass(time);
        live.refresh();
    }
}
