package app.footnote.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.BodySystem;
import app.footnote.chart.FootView;
import org.junit.jupiter.api.Test;

class SystemFilterTest {
    private final ChartState state =
            new ChartState(SmallChart.pack(), new ChartChoices(SmallChart.WESTERN, true, false));
    private final SystemFilter filter = new SystemFilter(state);

    @Test
    void theFirstClickShowsThatSystemOnlyAndFurtherClicksAdd() {
        filter.toggle(BodySystem.DIGESTIVE);
        assertThat(state.systemsProperty().get()).containsExactly(BodySystem.DIGESTIVE);

        filter.toggle(BodySystem.URINARY);
        assertThat(state.systemsProperty().get()).containsExactlyInAnyOrder(BodySystem.DIGESTIVE, BodySystem.URINARY);
    }

    @Test
    void clickingTheLastOneAgainShowsAll() {
        filter.toggle(BodySystem.DIGESTIVE);
        filter.toggle(BodySystem.DIGESTIVE);

        assertThat(filter.isAll()).isTrue();
    }

    @Test
    void choosingEverySystemIsTheSameAsAll() {
        for (BodySystem system : BodySystem.values()) {
            filter.toggle(system);
        }

        assertThat(filter.isAll()).isTrue();
    }

    @Test
    void zonesAreCountedForTheViewShown() {
        assertThat(filter.count(BodySystem.RESPIRATORY)).isEqualTo(1);
        assertThat(filter.count(BodySystem.URINARY)).isZero();

        state.viewProperty().set(FootView.MEDIAL);

        assertThat(filter.count(BodySystem.RESPIRATORY)).isZero();
        assertThat(filter.count(BodySystem.URINARY)).isEqualTo(1);
    }
}
