package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.chart.Foot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresetTest {
    private final Preset preset = new Preset(
            "p",
            TreatmentKind.REFLEXOLOGY,
            "P",
            List.of(
                    stage("check-in", 10, StageFoot.NONE),
                    stage("opening-right", 5, StageFoot.RIGHT),
                    stage("opening-left", 5, StageFoot.LEFT),
                    stage("right", 17, StageFoot.RIGHT),
                    stage("left", 18, StageFoot.LEFT),
                    stage("rest", 5, StageFoot.NONE)));

    @Test
    void beginningWithTheOtherFootSwapsTheFeetAndLeavesTheLongerTimeToTheSecond() {
        Preset swapped = preset.startingWith(Foot.LEFT);
        assertThat(swapped.stages())
                .extracting(Stage::id)
                .containsExactly("check-in", "opening-left", "opening-right", "left", "right", "rest");
        assertThat(swapped.stages().get(3).planned()).isEqualTo(Duration.ofMinutes(17));
        assertThat(swapped.stages().get(4).planned()).isEqualTo(Duration.ofMinutes(18));
        assertThat(swapped.planned()).isEqualTo(preset.planned());
    }

    @Test
    void beginningWithTheFootItBeginsWithChangesNothing() {
        assertThat(preset.startingWith(Foot.RIGHT)).isEqualTo(preset);
        assertThat(preset.startingWith(Foot.LEFT).startingWith(Foot.RIGHT)).isEqualTo(preset);
    }

    @Test
    void theSecondFootGetsTheLongerMinutesWhereverTheyStood() {
        Preset longFirst = new Preset(
                "q",
                TreatmentKind.REFLEXOLOGY,
                "Q",
                List.of(stage("right", 20, StageFoot.RIGHT), stage("left", 15, StageFoot.LEFT)));
        assertThat(longFirst.startingWith(Foot.LEFT).stages())
                .containsExactly(stage("left", 15, StageFoot.LEFT), stage("right", 20, StageFoot.RIGHT));
    }

    @Test
    void stagesAreMovedAddedChangedAndTakenAway() {
        Preset changed = preset.moving(5, 0)
                .without(1)
                .plus(stage("end", 1, StageFoot.BOTH))
                .with(1, stage("x", 2, StageFoot.LEFT));
        assertThat(changed.stages())
                .extracting(Stage::id)
                .containsExactly("rest", "x", "opening-left", "right", "left", "end");
    }

    @Test
    void aPresetHasStagesWithIdsOfTheirOwn() {
        List<Stage> twice = List.of(stage("a", 1, StageFoot.NONE), stage("a", 2, StageFoot.NONE));
        assertThatThrownBy(() -> new Preset("p", TreatmentKind.REFLEXOLOGY, "P", twice))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Preset("p", TreatmentKind.REFLEXOLOGY, "P", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStageIsOpenEndedOrLastsAtMostADay() {
        assertThat(stage("a", 0, StageFoot.NONE).isOpenEnded()).isTrue();
        assertThatThrownBy(() -> stage("a", -1, StageFoot.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stage("a", 24 * 60 + 1, StageFoot.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stage stage(String id, int minutes, StageFoot foot) {
        return new Stage(id, id, Duration.ofMinutes(minutes), foot, Optional.empty());
    }
}
