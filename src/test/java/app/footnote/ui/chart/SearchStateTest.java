package app.footnote.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ChartPack;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.search.SearchAnswer;
import app.footnote.chart.search.ZoneSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchStateTest {
    private final ChartPack pack = SmallChart.pack();
    private final ChartState chart = new ChartState(pack, new ChartChoices(SmallChart.WESTERN, true, false));
    private final SearchState search = new SearchState(chart, new ZoneSearch(pack, Map.of(), List.of("headache")));

    @Test
    void matchesAreCountedOnEveryView() {
        search.wordsProperty().set("sinus");

        assertThat(search.countOn(FootView.PLANTAR)).isEqualTo(1);
        assertThat(search.countOn(FootView.DORSAL)).isEqualTo(1);
        assertThat(search.countOn(FootView.LATERAL)).isZero();
    }

    @Test
    void enterOpensTheFirstThenTheNextRoundAndRound() {
        search.wordsProperty().set("sinus");

        search.step(1);
        assertThat(chart.zone()).map(ReflexZone::id).contains(SmallChart.SINUSES);
        search.step(1);
        assertThat(chart.zone()).map(ReflexZone::id).contains(SmallChart.NOSE);
        search.step(1);
        assertThat(chart.zone()).map(ReflexZone::id).contains(SmallChart.SINUSES);
    }

    @Test
    void shiftEnterGoesBack() {
        search.wordsProperty().set("sinus");
        search.step(1);
        search.step(1);

        search.step(-1);

        assertThat(chart.zone()).map(ReflexZone::id).contains(SmallChart.SINUSES);
    }

    @Test
    void anIllnessFindsNoZone() {
        search.wordsProperty().set("headache");

        assertThat(search.answer()).isInstanceOf(SearchAnswer.Ailment.class);
        assertThat(search.ids()).isEmpty();
    }

    @Test
    void clearingKeepsTheZoneOpenedLast() {
        search.wordsProperty().set("stomach");
        search.step(1);

        search.clear();

        assertThat(search.isActive()).isFalse();
        assertThat(chart.panelProperty().get()).isEqualTo(Panel.ZONE);
    }

    @Test
    void newWordsLetTheZoneGoAndShowWhatWasFound() {
        chart.open(SmallChart.STOMACH);

        search.wordsProperty().set("nose");

        assertThat(chart.zone()).isEmpty();
        assertThat(chart.panelProperty().get()).isEqualTo(Panel.SEARCH);
    }
}
