package app.footnote.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Agreement;
import app.footnote.chart.Verdict;
import app.footnote.chart.ZoneId;
import app.footnote.ui.kit.Messages;
import org.junit.jupiter.api.Test;

class ZoneFactsTest {
    private final Messages messages = Messages.of("chart");
    private final AgreementWords words = new AgreementWords(messages);
    private final ChartState state =
            new ChartState(SmallChart.pack(), new ChartChoices(SmallChart.WESTERN, true, false));

    @Test
    void agreementIsAFractionOfPublishedSources() {
        assertThat(words.sentence(new Agreement(7, 1, 1))).isEqualTo("7 of 9 published sources place it here");
    }

    @Test
    void fewerThanThreeSourcesAreOnlyCounted() {
        assertThat(words.sentence(new Agreement(1, 0, 0))).isEqualTo("Seen in 1 source so far");
        assertThat(words.sentence(new Agreement(1, 1, 0))).isEqualTo("Seen in 2 sources so far");
    }

    @Test
    void noSourceIsSaidPlainly() {
        assertThat(words.sentence(Agreement.NONE)).isEqualTo("No source we read says where it lies");
    }

    @Test
    void eachTraditionHasItsOwnLine() {
        assertThat(facts(SmallChart.STOMACH).traditions())
                .containsExactly(
                        new TraditionLine("Western (Ingham)", "2 of 3"),
                        new TraditionLine("East Asian (Rwo Shur, Sokushindo)", "5 of 5"),
                        new TraditionLine("Marquardt", "partly"));
    }

    @Test
    void sourcesOfTheTraditionShownComeFirst() {
        assertThat(facts(SmallChart.STOMACH).sources())
                .extracting(SourceLine::tradition)
                .containsExactly(
                        "Western (Ingham)", "Western (Ingham)", "East Asian (Rwo Shur, Sokushindo)", "Marquardt");
        assertThat(facts(SmallChart.STOMACH).sources().get(1).verdict()).contains(Verdict.FOOT_ONLY);
    }

    @Test
    void aZoneNoSourceOfTheTraditionSpeaksOfSaysSo() {
        assertThat(facts(SmallChart.THYMUS).unseen()).contains("Not seen in the Western sources we read");
        assertThat(facts(SmallChart.STOMACH).unseen()).isEmpty();
    }

    @Test
    void theFeetNoteIsThatOfTheTraditionShown() {
        assertThat(facts(SmallChart.STOMACH).feetNote()).isEqualTo("larger on the left");
        assertThat(facts(SmallChart.HEART).feetNote()).isEqualTo("Left foot only.");

        state.traditionProperty().set(SmallChart.EASTERN);

        assertThat(facts(SmallChart.STOMACH).feetNote()).isEqualTo("The same on both feet.");
    }

    @Test
    void agreementBelongsToThePlaceShown() {
        assertThat(facts(SmallChart.HEART).agreement()).isEqualTo(new Agreement(1, 0, 0));

        state.traditionProperty().set(SmallChart.EASTERN);

        assertThat(facts(SmallChart.HEART).agreement().isContested()).isTrue();
    }

    private ZoneFacts facts(ZoneId zone) {
        return ZoneFacts.of(state.pack().zone(zone).orElseThrow(), state, messages);
    }
}
