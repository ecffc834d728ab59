package app.footnote.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolygonTest {
    private static final Polygon SQUARE = polygon("M10 20L30 20L30 40L10 40Z");

    @Test
    void aSquareKnowsItsAreaAndBounds() {
        assertThat(SQUARE.area()).isEqualTo(400);
        assertThat(SQUARE.bounds()).isEqualTo(new Bounds(10, 20, 30, 40));
    }

    @Test
    void pointsInsideAreContainedAndOthersNot() {
        assertThat(SQUARE.contains(new Point(11, 39))).isTrue();
        assertThat(SQUARE.contains(new Point(9, 30))).isFalse();
        assertThat(SQUARE.contains(new Point(20, 41))).isFalse();
    }

    @Test
    void aBayOfAShapeIsOutside() {
        Polygon bay = polygon("M0 0L30 0L30 30L20 30L20 10L10 10L10 30L0 30Z");

        assertThat(bay.contains(new Point(15, 20))).isFalse();
        assertThat(bay.contains(new Point(5, 20))).isTrue();
    }

    @Test
    void theDistanceToTheEdgeCountsFromBothSides() {
        assertThat(SQUARE.distanceToEdge(new Point(20, 25))).isEqualTo(5);
        assertThat(SQUARE.distanceToEdge(new Point(20, 10))).isEqualTo(10);
        assertThat(SQUARE.distanceToEdge(new Point(33, 44))).isEqualTo(5);
    }

    @Test
    void curvesAreFlattenedCloselyEnough() {
        double k = 5.52;
        Polygon circle = polygon("M10 0C" + (10 + k) + " 0 20 " + (10 - k) + " 20 10C20 " + (10 + k) + " "
                + (10 + k) + " 20 10 20C" + (10 - k) + " 20 0 " + (10 + k) + " 0 10C0 " + (10 - k) + " " + (10 - k)
                + " 0 10 0Z");

        assertThat(circle.area()).isCloseTo(Math.PI * 100, within(1.0));
        assertThat(circle.largestCircle().radius()).isCloseTo(10, within(0.05));
    }

    @Test
    void aCurveWithOneControlPointFollowsItsParabola() {
        Polygon bow = polygon("M0 0Q10 20 20 0Z");

        assertThat(bow.area()).isCloseTo(2.0 / 3 * 20 * 10, within(1.0));
        assertThat(bow.bounds().maxY()).isCloseTo(10, within(0.01));
    }

    @Test
    void aBowTieCrossesItself() {
        assertThat(polygon("M0 0L10 10L10 0L0 10Z").selfCrossing()).isPresent();
    }

    @Test
    void aShapeThatOnlyTouchesItselfDoesNotCross() {
        assertThat(SQUARE.selfCrossing()).isEmpty();
        assertThat(polygon("M0 0L20 0L10 10L20 20L0 20L10 10Z").selfCrossing()).isEmpty();
    }

    @Test
    void theLargestCircleSitsWhereTheShapeIsWidest() {
        Circle circle = polygon("M0 0L100 0L100 4L40 4L40 30L10 30L10 4L0 4Z").largestCircle();

        assertThat(circle.radius()).isCloseTo(15, within(0.02));
        assertThat(circle.centre().x()).isCloseTo(25, within(0.1));
    }

    @Test
    void aLineHoldsNoCircle() {
        assertThat(polygon("M0 0L10 10Z").largestCircle().radius()).isZero();
    }

    @Test
    void scanLinesMeasureAreasAndWhatTwoShapesShare() {
        ScanLines square = ScanLines.of(SQUARE);
        ScanLines shifted = ScanLines.of(polygon("M25 35L45 35L45 55L25 55Z"));

        assertThat(square.area()).isCloseTo(400, within(0.01));
        assertThat(square.sharedArea(shifted)).isCloseTo(25, within(0.01));
        assertThat(ScanLines.unionArea(List.of(square, shifted))).isCloseTo(775, within(0.01));
    }

    @Test
    void scanLinesOfABayCountOnlyItsArms() {
        ScanLines bay = ScanLines.of(polygon("M0 0L30 0L30 30L20 30L20 10L10 10L10 30L0 30Z"));

        assertThat(bay.area()).isCloseTo(700, within(0.01));
        assertThat(bay.sharedArea(ScanLines.of(polygon("M11 11L19 11L19 30L11 30Z"))))
                .isZero();
    }

    @Test
    void shapesAtDifferentHeightsShareNothing() {
        assertThat(ScanLines.of(SQUARE).sharedArea(ScanLines.of(polygon("M10 140L30 140L30 160Z"))))
                .isZero();
    }

    private static Polygon polygon(String data) {
        return Polygon.of(PathParser.parse(data));
    }
}
