package app.footnote.chart.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneNavigatorTest {
    private static final ZoneSpot HEAD_RIGHT = spot(SmallChart.HEAD, Foot.RIGHT);
    private static final ZoneSpot HEART_RIGHT = spot(SmallChart.HEART, Foot.RIGHT);
    private static final ZoneSpot KIDNEY_RIGHT = spot(SmallChart.KIDNEY, Foot.RIGHT);
    private static final ZoneSpot HEAD_LEFT = spot(SmallChart.HEAD, Foot.LEFT);
    private static final ZoneSpot SCIATIC_LEFT = spot(SmallChart.SCIATIC, Foot.LEFT);

    private final ZoneNavigator navigator = new ZoneNavigator(
            SmallChart.ZONES,
            List.of(
                    new ZoneStop(SCIATIC_LEFT, new Point(150, 200)),
                    new ZoneStop(HEAD_LEFT, new Point(130, 20)),
                    new ZoneStop(HEART_RIGHT, new Point(55, 90)),
                    new ZoneStop(KIDNEY_RIGHT, new Point(60, 140)),
                    new ZoneStop(HEAD_RIGHT, new Point(70, 20))));

    @Test
    void readingOrderGoesDownTheRightFootAndThenTheLeft() {
        assertThat(navigator.first()).contains(HEAD_RIGHT);
        assertThat(navigator.last()).contains(SCIATIC_LEFT);
    }

    @Test
    void arrowsGoToTheNearestZoneInTheirDirection() {
        assertThat(navigator.next(HEAD_RIGHT, Direction.DOWN)).contains(HEART_RIGHT);
        assertThat(navigator.next(HEART_RIGHT, Direction.DOWN)).contains(KIDNEY_RIGHT);
        assertThat(navigator.next(KIDNEY_RIGHT, Direction.UP)).contains(HEART_RIGHT);
    }

    @Test
    void arrowsGoOverToTheOtherFoot() {
        assertThat(navigator.next(HEAD_RIGHT, Direction.RIGHT)).contains(HEAD_LEFT);
        assertThat(navigator.next(HEAD_LEFT, Direction.LEFT)).contains(HEAD_RIGHT);
    }

    @Test
    void arrowsEndAtTheEdge() {
        assertThat(navigator.next(HEAD_RIGHT, Direction.UP)).isEmpty();
        assertThat(navigator.next(SCIATIC_LEFT, Direction.DOWN)).isEmpty();
    }

    @Test
    void aZoneStraightAheadBeatsANearerOneOffToTheSide() {
        ZoneNavigator two = new ZoneNavigator(
                SmallChart.ZONES,
                List.of(
                        new ZoneStop(HEAD_RIGHT, new Point(0, 0)),
                        new ZoneStop(HEART_RIGHT, new Point(20, 10)),
                        new ZoneStop(KIDNEY_RIGHT, new Point(2, 30))));

        assertThat(two.next(HEAD_RIGHT, Direction.DOWN)).contains(KIDNEY_RIGHT);
    }

    @Test
    void typingALetterJumpsToTheNextNameAndGoesRound() {
        assertThat(navigator.named("h", Optional.empty())).contains(HEAD_RIGHT);
        assertThat(navigator.named("h", Optional.of(HEAD_RIGHT))).contains(HEART_RIGHT);
        assertThat(navigator.named("H", Optional.of(HEART_RIGHT))).contains(HEAD_LEFT);
        assertThat(navigator.named("h", Optional.of(HEAD_LEFT))).contains(HEAD_RIGHT);
    }

    @Test
    void typingMoreLettersStaysWhereTheyStillMatch() {
        assertThat(navigator.named("he", Optional.of(HEART_RIGHT))).contains(HEART_RIGHT);
        assertThat(navigator.named("head", Optional.of(HEART_RIGHT))).contains(HEAD_LEFT);
        assertThat(navigator.named("x", Optional.of(HEART_RIGHT))).isEmpty();
        assertThat(navigator.named(" ", Optional.of(HEART_RIGHT))).isEmpty();
    }

    @Test
    void nothingCanBeReachedWhereNothingIsDrawn() {
        ZoneNavigator none = new ZoneNavigator(SmallChart.ZONES, List.of());

        assertThat(none.first()).isEmpty();
        assertThat(none.last()).isEmpty();
        assertThat(none.named("h", Optional.empty())).isEmpty();
        assertThat(none.next(HEAD_LEFT, Direction.UP)).isEmpty();
    }

    private static ZoneSpot spot(ReflexZone zone, Foot foot) {
        return new ZoneSpot(zone.id(), foot, FootView.PLANTAR);
    }
}
