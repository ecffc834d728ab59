package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.session.Preset;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.session.StartModel.Who;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartModelTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:38:00Z");
    private static final Client ANNA =
            Client.named(new ClientId("019f9c1e-7a52-7c3d-9b0e-2f6a1c4d8e70"), "Anna Lindqvist", NOW);

    private final StartModel model = new StartModel(TestPractice.presets());

    @Test
    void aWalkInNeedsNothingMore() {
        assertThat(model.isComplete()).isTrue();
        assertThat(model.chosenClient()).isEmpty();
    }

    @Test
    void aSessionForAClientNeedsTheClient() {
        model.whoProperty().set(Who.CLIENT);
        assertThat(model.isComplete()).isFalse();
        model.choose(ANNA);
        assertThat(model.isComplete()).isTrue();
        assertThat(model.chosenClient()).contains(ANNA);
    }

    @Test
    void aWalkInForgetsNotTheClientButIsNotForThem() {
        model.choose(ANNA);
        model.whoProperty().set(Who.WALK_IN);
        assertThat(model.chosenClient()).isEmpty();
        model.whoProperty().set(Who.CLIENT);
        assertThat(model.chosenClient()).contains(ANNA);
    }

    @Test
    void wouldEndAfterAllStages() {
        model.choosePreset("reflexology-45");
        assertThat(model.endIfStarted(NOW)).isEqualTo("2026-11-22T15:23:00Z");
    }

    @Test
    void anUnknownPresetChangesNothing() {
        model.choosePreset("no-such");
        assertThat(model.presetProperty().get())
                .isEqualTo(TestPractice.presets().getFirst());
    }

    @Test
    void whatIsChosenStaysWhenOtherPresetsAreOffered() {
        model.choosePreset("reflexology-45");
        List<Preset> others = TestPractice.presets().stream()
                .map(preset -> preset.named("My " + preset.name()))
                .toList();
        model.offer(others);
        assertThat(model.presetProperty().get()).isEqualTo(others.get(3)).isIn(model.presets());
    }

    @Test
    void theFirstIsChosenWhereTheChosenOneIsNotOfferedAnyMore() {
        model.choosePreset("reflexology-45");
        model.offer(TestPractice.presets().subList(1, 3));
        assertThat(model.presetProperty().get())
                .isEqualTo(TestPractice.presets().get(1));
    }
}
