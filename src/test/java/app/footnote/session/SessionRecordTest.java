package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Ids;
import app.footnote.practice.ExampleChart;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionRecordTest {
    private static final Instant NOW = Instant.parse("2026-12-31T23:30:00Z");
    private static final Stage STAGE =
            new Stage("right-foot", "Right foot", Duration.ofMinutes(6), StageFoot.RIGHT, Optional.empty());

    private final Ids ids = new Ids(InstantSource.fixed(NOW), new Random(3));
    private final SessionRecord session = SessionRecord.start(
            SessionId.next(ids),
            Optional.empty(),
            new Preset("p", TreatmentKind.FOOT_MASSAGE, "P", List.of(STAGE)),
            NOW,
            java.time.ZoneId.of("Europe/Berlin"));

    @Test
    void aTapMarksASpotAndAnotherTapTakesTheMarkAway() {
        SessionRecord marked = session.toggle(finding(1));
        assertThat(marked.finding(finding(1).spot())).isPresent();
        assertThat(marked.toggle(finding(2)).findings()).hasSize(2);
        assertThat(marked.toggle(finding(1)).findings()).isEmpty();
    }

    @Test
    void aFindingKeepsTheNameAndPlaceOfItsZone() {
        Finding finding = finding(3);
        assertThat(finding.zoneName()).isEqualTo("Zone 3");
        assertThat(finding.place())
                .isEqualTo("Above the diaphragm line; Longitudinal zone 4; Over the second metatarsal");
        assertThat(finding.chart()).isEqualTo(new ChartVersion("example", "1.2.0"));
        assertThat(finding.stage()).contains("right-foot");
    }

    @Test
    void aZoneTheChartDoesNotHaveCannotBeMarked() {
        ZoneSpot unknown = new ZoneSpot(new ZoneId("nowhere"), Foot.LEFT, FootView.PLANTAR);
        assertThatThrownBy(() -> Finding.worked(ExampleChart.CHART, "western", unknown, NOW, STAGE))
                .hasMessageContaining("nowhere");
    }

    @Test
    void aWalkInCanBeGivenToAClient() {
        assertThat(session.client()).isEmpty();
        assertThat(session.givenTo(ids.nextClient()).client()).isPresent();
    }

    @Test
    void aSessionIsDatedByThePractitionersOwnTimeZone() {
        assertThat(session.startedThere().getYear()).isEqualTo(2027);
    }

    @Test
    void aSessionHasOneFindingPerSpot() {
        List<Finding> twice = List.of(finding(1), finding(1));
        assertThatThrownBy(() -> new SessionRecord(
                        session.id(),
                        Optional.empty(),
                        session.treatment(),
                        session.clock(),
                        twice,
                        "",
                        session.timeZone()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding finding(int zone) {
        return Finding.worked(ExampleChart.CHART, "western", ExampleChart.spot(zone, Foot.RIGHT), NOW, STAGE);
    }
}
