package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPresetsTest {
    private final List<Preset> presets = SessionPresets.shipped();

    @Test
    void thereAreFivePresetsOfTheMinutesInTheirNames() {
        assertThat(presets)
                .extracting(Preset::name)
                .containsExactly(
                        "Foot massage 15", "Foot massage 30", "Foot massage 45", "Reflexology 45", "Reflexology 60");
        for (Preset preset : presets) {
            long minutes = Long.parseLong(preset.name().replaceAll("\\D+", ""));
            assertThat(preset.planned()).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void reflexologyBeginsWithACheckIn() {
        assertThat(presets.stream().filter(preset -> preset.kind() == TreatmentKind.REFLEXOLOGY))
                .hasSize(2)
                .allMatch(preset -> preset.stages().getFirst().id().equals("check-in"));
    }

    @Test
    void theSecondFootNeverHasLessTime() {
        for (Preset preset : presets) {
            Duration right = lastOn(preset, StageFoot.RIGHT);
            assertThat(lastOn(preset, StageFoot.LEFT)).isGreaterThanOrEqualTo(right);
        }
    }

    @Test
    void theSoakOfTheLongReflexologyIsANote() {
        assertThat(presets.getLast().stages().getFirst().note().orElseThrow()).contains("soak");
        assertThat(presets.getLast().stages()).noneMatch(stage -> stage.id().equals("soak"));
    }

    private static Duration lastOn(Preset preset, StageFoot foot) {
        List<Stage> stages =
                preset.stages().stream().filter(stage -> stage.foot() == foot).toList();
        return stages.getLast().planned();
    }
}
