package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Band;
import app.footnote.session.LitZones;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionPresetsTest {
    private final List<Preset> presets = SessionPresets.shipped();

    @Test
    void presetsLastTheMinutesInTheirNames() {
        assertThat(presets)
                .extracting(Preset::name)
                .containsExactly(
                        "Foot massage 15",
                        "Foot massage 30",
                        "Foot massage 45",
                        "Reflexology 45",
                        "Reflexology 60",
                        "Spa foot ritual 60",
                        "Reflexology 60, alternating feet",
                        "First visit 90",
                        "Short focus 30",
                        "Opening moves only 30",
                        "Open session");
        assertThat(presets.getLast().isOpenEnded()).isTrue();
        for (Preset preset : presets.subList(0, presets.size() - 1)) {
            long minutes = Long.parseLong(preset.name().replaceAll("\\D+", ""));
            assertThat(preset.planned()).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void reflexologyBeginsWithACheckIn() {
        assertThat(presets.stream().filter(preset -> preset.kind() == TreatmentKind.REFLEXOLOGY))
                .hasSize(7)
                .filteredOn(preset -> !preset.isOpenEnded() && !preset.id().equals("first-visit-90"))
                .allMatch(preset -> preset.stages().getFirst().id().equals("check-in"));
    }

    @Test
    void theSecondFootNeverHasLessTime() {
        List<Preset> divided = presets.stream()
                .filter(preset -> preset.stages().stream().anyMatch(stage -> stage.foot() == StageFoot.LEFT))
                .toList();
        assertThat(divided).hasSize(10);
        for (Preset preset : divided) {
            Duration right = lastOn(preset, StageFoot.RIGHT);
            assertThat(lastOn(preset, StageFoot.LEFT)).isGreaterThanOrEqualTo(right);
        }
    }

    @Test
    void aStageLightsWhatItsNameSays() {
        List<Stage> alternating = presets.get(6).stages();
        assertThat(alternating.get(2).lit()).isEqualTo(new LitZones.Bands(Set.of(Band.TOES)));
        assertThat(alternating.get(4).lit()).isEqualTo(new LitZones.Bands(Set.of(Band.UPPER_ARCH, Band.LOWER_ARCH)));
        assertThat(presets.stream().flatMap(preset -> preset.stages().stream()))
                .allMatch(stage -> stage.foot() != StageFoot.RIGHT && stage.foot() != StageFoot.LEFT
                        || stage.lit().equals(LitZones.FOOT))
                .allMatch(stage -> stage.foot() != StageFoot.NONE || stage.lit().equals(LitZones.NONE));
    }

    @Test
    void theSoakOfTheLongReflexologyIsANote() {
        Preset reflexology = presets.get(4);
        assertThat(reflexology.stages().getFirst().note().orElseThrow()).contains("soak");
        assertThat(reflexology.stages()).noneMatch(stage -> stage.id().equals("soak"));
    }

    private static Duration lastOn(Preset preset, StageFoot foot) {
        List<Stage> stages =
                preset.stages().stream().filter(stage -> stage.foot() == foot).toList();
        return stages.getLast().planned();
    }
}
