package app.footnote.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.footnote.geometry.Point;
import app.footnote.geometry.Segment;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrokeDiagramTest {
    private static final List<Point> WAY = List.of(new Point(20, 100), new Point(60, 80), new Point(100, 100));

    @Test
    void nothingIsDrawnOffThePage() throws IOException {
        for (StrokeDiagram diagram : new GuideReader().read().diagrams()) {
            assertThat(places(diagram.inks())).as(diagram.id()).isNotEmpty().allMatch(StrokeDiagramTest::isOnThePage);
        }
    }

    @Test
    void anArrowSwellsTowardsItsHeadAndEndsWhereItShould() {
        List<Ink> inks = new Mark.Arrow(WAY, 4).inks();
        assertThat(inks).hasSize(2).extracting(Ink::tone).containsOnly(Ink.Tone.STRONG);
        assertThat(places(inks.getLast())).contains(new Point(100, 100));
        assertThat(extent(inks.getFirst())).isLessThan(80);
    }

    @Test
    void dotsGrowAlongTheirWay() {
        List<Double> widths = new Mark.Dots(WAY, 5, 1, 3)
                .inks().stream().map(StrokeDiagramTest::extent).toList();
        assertThat(widths).hasSize(5).isSorted();
        assertThat(widths.getFirst()).isCloseTo(2, within(0.02));
        assertThat(widths.getLast()).isCloseTo(6, within(0.02));
    }

    @Test
    void theThumbHopsBetweenThePlacesItPresses() {
        assertThat(new Mark.Walk(WAY, 6, 2).inks()).hasSize(6 + 5);
    }

    @Test
    void aPressIsADotWithARingOnSofterGround() {
        List<Ink> inks = new Mark.Press(new Point(60, 60), 10).inks();
        assertThat(inks).extracting(Ink::tone).containsExactly(Ink.Tone.SOFT, Ink.Tone.STRONG, Ink.Tone.STRONG);
        assertThat(extent(inks.getFirst())).isCloseTo(20, within(0.02));
    }

    @Test
    void rubbingReachesToBothSidesOfItsLine() {
        List<Ink> inks = new Mark.Rub(new Point(60, 100), new Point(60, 160), 8, 7, 2).inks();
        assertThat(extent(inks.getFirst())).isBetween(16.0, 18.5);
    }

    @Test
    void aTurnGoesAroundItsPlace() {
        List<Ink> inks = new Mark.Turn(new Point(60, 60), 20, 0, 270, 3).inks();
        assertThat(places(inks.getFirst()))
                .allSatisfy(
                        place -> assertThat(place.distanceTo(new Point(60, 60))).isBetween(18.0, 22.0));
    }

    @Test
    void aSwirlOpensFromItsMiddle() {
        List<Ink> inks = new Mark.Swirl(new Point(60, 60), 16, 2, 0, 2).inks();
        assertThat(places(inks.getFirst())).anyMatch(place -> place.distanceTo(new Point(60, 60)) < 5);
        assertThat(places(inks.getLast())).anyMatch(place -> place.distanceTo(new Point(60, 60)) > 15.9);
    }

    @Test
    void aMarkWithoutAWayIsRefused() {
        assertThatThrownBy(() -> new Mark.Arrow(List.of(), 3)).hasMessageContaining("places of an arrow");
        assertThatThrownBy(() -> new Mark.Arrow(WAY.subList(0, 1), 3).inks()).hasMessage("a curve needs two places");
    }

    private static boolean isOnThePage(Point place) {
        return place.x() > 3 && place.x() < 121 && place.y() > 3 && place.y() < 277;
    }

    private static double extent(Ink ink) {
        double left = places(ink).mapToDouble(Point::x).min().orElseThrow();
        double right = places(ink).mapToDouble(Point::x).max().orElseThrow();
        return right - left;
    }

    private static Stream<Point> places(List<Ink> inks) {
        return inks.stream().flatMap(StrokeDiagramTest::places);
    }

    private static Stream<Point> places(Ink ink) {
        return ink.outline().segments().stream().flatMap(segment -> switch (segment) {
            case Segment.Move move -> Stream.of(move.to());
            case Segment.Line line -> Stream.of(line.to());
            case Segment.Quad quad -> Stream.of(quad.to());
            case Segment.Cubic cubic -> Stream.of(cubic.to());
            case Segment.Close close -> Stream.empty();
        });
    }
}
