package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Ids;
import app.footnote.practice.ExampleChart;
import app.footnote.record.Addendum;
import app.footnote.record.Lifecycle;
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
    void theSameMarkAgainTakesItAwayAndWithTheLastOneTheFinding() {
        SessionRecord tender = session.mark(finding(1), Mark.TENDER_2).mark(finding(1), Mark.GRITTY);
        assertThat(marksAt(tender, 1)).isEqualTo(Marks.of(Mark.TENDER_2, Mark.GRITTY));
        assertThat(marksAt(tender.mark(finding(1), Mark.TENDER_2), 1)).isEqualTo(Marks.of(Mark.GRITTY));
        assertThat(tender.mark(finding(1), Mark.TENDER_2)
                        .mark(finding(1), Mark.GRITTY)
                        .findings())
                .isEmpty();
        assertThat(session.mark(finding(1), Mark.WORKED)
                        .mark(finding(1), Mark.WORKED)
                        .findings())
                .isEmpty();
    }

    @Test
    void anotherMarkOfTheSameKindTakesThePlaceOfTheOneBefore() {
        SessionRecord tender = session.mark(finding(1), Mark.TENDER_2).mark(finding(1), Mark.TOO_STRONG);
        assertThat(marksAt(tender, 1)).isEqualTo(Marks.of(Mark.TOO_STRONG));
        assertThat(tender.mark(finding(1), Mark.WORKED)).isEqualTo(tender);
    }

    @Test
    void wordsOnAFindingStayWhenItsLastMarkIsTakenAway() {
        SessionRecord told = session.mark(finding(1), Mark.TENDER_2)
                .edit(finding(1).spot(), finding -> finding.withClientWords("sore since Monday"));
        assertThat(marksAt(told.mark(finding(1), Mark.TENDER_2), 1)).isEqualTo(Marks.WORKED);
    }

    @Test
    void markingAgainNeverTakesAwayAndKeepsTheNewTime() {
        Instant later = NOW.plusSeconds(90);
        Finding again = Finding.worked(
                ExampleChart.CHART, ExampleChart.TRADITION, finding(1).spot(), later, STAGE);
        SessionRecord twice = session.mark(finding(1), Mark.TENDER_2)
                .mark(finding(2), Mark.TIGHT)
                .markAgain(again, Mark.TENDER_2);
        assertThat(marksAt(twice, 1)).isEqualTo(Marks.of(Mark.TENDER_2));
        assertThat(twice.findings().getLast().markedAt()).isEqualTo(later);
        assertThat(twice.findings()).hasSize(2);
    }

    @Test
    void eachMarkKeepsItsOwnTimeAndStage() {
        Instant later = NOW.plusSeconds(90);
        Stage left = new Stage("left-foot", "Left foot", Duration.ofMinutes(5), StageFoot.LEFT, Optional.empty());
        Finding again = Finding.worked(
                ExampleChart.CHART, ExampleChart.TRADITION, finding(1).spot(), later, left);
        Finding both = session.mark(finding(1), Mark.GRITTY)
                .mark(again, Mark.TENDER_2)
                .findings()
                .getFirst();
        assertThat(both.momentOf(Mark.WORKED)).isEqualTo(new Moment(NOW, Optional.of("right-foot")));
        assertThat(both.momentOf(Mark.GRITTY)).isEqualTo(new Moment(NOW, Optional.of("right-foot")));
        assertThat(both.momentOf(Mark.TENDER_2)).isEqualTo(new Moment(later, Optional.of("left-foot")));
        assertThat(both.moments()).hasSize(3);
    }

    private static Marks marksAt(SessionRecord record, int zone) {
        return record.finding(finding(zone).spot()).orElseThrow().marks();
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
                        SessionNotes.NONE,
                        session.timeZone(),
                        session.lifecycle(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordIsADraftUntilTheSessionIsOverAndThenLocksAtItsTime() {
        assertThat(session.lifecycle().isDraft()).isTrue();
        SessionRecord finished = session.finish(NOW.plusSeconds(600), NOW.plusSeconds(700));
        assertThat(finished.finishedAt()).contains(NOW.plusSeconds(600));
        assertThat(finished.lifecycle())
                .isEqualTo(new Lifecycle.Finished(
                        NOW.plusSeconds(700), Instant.parse("2027-01-01T23:00:00Z"), session.timeZone()));
        assertThat(finished.on(NOW.plusSeconds(800)).lifecycle().isLocked()).isFalse();
        assertThat(finished.on(NOW.plus(Duration.ofDays(2))).lifecycle().isLocked())
                .isTrue();
    }

    @Test
    void aSessionEndedLongAgoStaysOpenAfterItIsFinishedNow() {
        Instant nextDay = NOW.plus(Duration.ofDays(1));
        SessionRecord finished = session.finish(NOW.plusSeconds(600), nextDay);
        assertThat(finished.on(nextDay).lifecycle().isLocked()).isFalse();
    }

    @Test
    void aLockedRecordTakesAddendaOnlyButMayBeGivenToAClient() {
        SessionRecord locked = session.finish(NOW, NOW).lockNow(NOW.plusSeconds(1));
        Addendum addendum = new Addendum("Ida", NOW, "Slip of the pen", "It was the left foot", Optional.of("note"));
        assertThatThrownBy(() -> locked.withNote("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> locked.toggle(finding(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> locked.withClock(session.clock())).isInstanceOf(IllegalStateException.class);
        assertThat(locked.add(addendum).addenda()).containsExactly(addendum);
        assertThat(locked.givenTo(ids.nextClient()).client()).isPresent();
    }

    @Test
    void anOpenRecordTakesNoAddenda() {
        Addendum addendum = new Addendum("Ida", NOW, "Why", "What", Optional.empty());
        SessionRecord finished = session.finish(NOW, NOW);
        assertThatThrownBy(() -> session.add(addendum)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> finished.add(addendum)).isInstanceOf(IllegalStateException.class);
        assertThat(session.lockNow(NOW)).isEqualTo(session);
    }

    @Test
    void aFindingIsComparedWithTheLastFinishedSessionThatMarkedItsSpot() {
        SessionRecord first = earlier(30, Mark.TENDER_3);
        SessionRecord second = earlier(20, Mark.TENDER_1);
        SessionRecord elsewhere = over(20, session(10).toggle(finding(2).with(Marks.of(Mark.TENDER_2))));
        SessionRecord running = session(5).toggle(finding(1).with(Marks.of(Mark.TOO_STRONG)));
        SessionRecord later = earlier(-5, Mark.TOO_STRONG);
        SessionRecord now = session.toggle(finding(1).with(Marks.of(Mark.TENDER_2)));
        SessionRecord compared = now.comparedWith(List.of(first, elsewhere, running, now, later, second));
        assertThat(compared.findings().getFirst().change().tenderness()).contains(Tendency.MORE);
    }

    @Test
    void theOtherFootIsNotTheSameSpot() {
        Finding left = Finding.worked(ExampleChart.CHART, "western", ExampleChart.spot(1, Foot.LEFT), NOW, STAGE);
        SessionRecord now = session.toggle(left.with(Marks.of(Mark.TENDER_1)));
        SessionRecord compared = now.comparedWith(List.of(earlier(3, Mark.TENDER_3)));
        assertThat(compared.findings().getFirst().change().tenderness()).contains(Tendency.NEW);
    }

    private SessionRecord earlier(int daysAgo, Mark mark) {
        return over(daysAgo, session(daysAgo).toggle(finding(1).with(Marks.of(mark))));
    }

    private SessionRecord session(int daysAgo) {
        Preset preset = new Preset("p", TreatmentKind.FOOT_MASSAGE, "P", List.of(STAGE));
        Instant start = NOW.minus(Duration.ofDays(daysAgo));
        return SessionRecord.start(SessionId.next(ids), Optional.empty(), preset, start, session.timeZone());
    }

    private static SessionRecord over(int daysAgo, SessionRecord running) {
        Instant end = NOW.minus(Duration.ofDays(daysAgo)).plusSeconds(60);
        return running.finish(end, end);
    }

    private static Finding finding(int zone) {
        return Finding.worked(ExampleChart.CHART, "western", ExampleChart.spot(zone, Foot.RIGHT), NOW, STAGE);
    }
}
