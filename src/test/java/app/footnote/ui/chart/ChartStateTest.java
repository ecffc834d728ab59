package app.footnote.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartStateTest {
    private final ChartState state =
            new ChartState(SmallChart.pack(), new ChartChoices(SmallChart.WESTERN, true, false));

    @Test
    void openingAZoneGoesToAViewThatHasIt() {
        state.open(SmallChart.NOSE);

        assertThat(state.viewProperty().get()).isEqualTo(FootView.DORSAL);
        assertThat(state.panelProperty().get()).isEqualTo(Panel.ZONE);
    }

    @Test
    void openingAZoneOfTheHiddenFootShowsBothFeet() {
        state.feetProperty().set(Feet.RIGHT);

        state.open(SmallChart.HEART);

        assertThat(state.feetProperty().get()).isEqualTo(Feet.BOTH);
        assertThat(state.selectedProperty().get().foot()).isEqualTo(Foot.LEFT);
    }

    @Test
    void openingAZoneKeepsToTheFootShown() {
        state.feetProperty().set(Feet.LEFT);

        state.open(SmallChart.STOMACH);

        assertThat(state.feetProperty().get()).isEqualTo(Feet.LEFT);
        assertThat(state.selectedProperty().get().foot()).isEqualTo(Foot.LEFT);
    }

    @Test
    void anotherViewKeepsTheZoneChosen() {
        state.open(SmallChart.STOMACH);

        state.viewProperty().set(FootView.LATERAL);

        assertThat(state.zone()).map(ReflexZone::id).contains(SmallChart.STOMACH);
    }

    @Test
    void theOtherTraditionKeepsAZoneThatBothHave() {
        state.open(SmallChart.HEART);

        state.traditionProperty().set(SmallChart.EASTERN);

        assertThat(state.selectedProperty().get())
                .isEqualTo(new ZoneSpot(SmallChart.HEART, Foot.LEFT, FootView.MEDIAL));
        assertThat(state.viewProperty().get()).isEqualTo(FootView.PLANTAR);
    }

    @Test
    void theOtherTraditionLetsAZoneGoThatItDoesNotHave() {
        state.open(SmallChart.THYMUS);

        state.traditionProperty().set(SmallChart.EASTERN);

        assertThat(state.zone()).isEmpty();
        assertThat(state.panelProperty().get()).isEqualTo(Panel.EMPTY);
    }

    @Test
    void nextAndPreviousGoRoundTheViewInReadingOrder() {
        state.open(SmallChart.SINUSES);

        state.step(-1);
        assertThat(state.zone()).map(ReflexZone::id).contains(SmallChart.THYMUS);
        state.step(1);
        assertThat(state.zone()).map(ReflexZone::id).contains(SmallChart.SINUSES);
    }

    @Test
    void nextStaysWithinTheSystemsShown() {
        state.open(SmallChart.SINUSES);
        state.systemsProperty().set(Set.of(BodySystem.RESPIRATORY, BodySystem.DIGESTIVE));

        state.step(1);

        assertThat(state.zone()).map(ReflexZone::id).contains(SmallChart.STOMACH);
    }

    @Test
    void closingLetsTheZoneGo() {
        state.open(SmallChart.STOMACH);

        state.close();

        assertThat(state.zone()).isEmpty();
        assertThat(state.panelOpenProperty().get()).isFalse();
    }

    @Test
    void choosingAZoneOpensAClosedPanel() {
        state.close();

        state.open(SmallChart.STOMACH);

        assertThat(state.panelOpenProperty().get()).isTrue();
    }
}
