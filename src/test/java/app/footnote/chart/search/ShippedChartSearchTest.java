package app.footnote.chart.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneShape;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.AilmentReader;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.geometry.Point;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching and moving about in the chart that comes with Footnote. */
class ShippedChartSearchTest {
    private static ChartPack pack;
    private static List<String> ailments;

    @BeforeAll
    static void read() throws BadPackException {
        PackSource source = PackSource.asset("charts/footnote");
        pack = new ChartPackReader().read(source);
        ailments = new AilmentReader().read(source);
    }

    @Test
    void everyZoneIsTheFirstFoundByItsOwnName() {
        ZoneSearch search = new ZoneSearch(pack, Map.of(), ailments);

        for (ReflexZone zone : pack.zones()) {
            assertThat(search.search(zone.name()))
                    .isInstanceOfSatisfying(
                            SearchAnswer.Found.class,
                            found -> assertThat(
                                            found.matches().getFirst().zone().name())
                                    .isEqualTo(zone.name()));
        }
    }

    @Test
    void noAilmentFindsAZone() {
        ZoneSearch search = new ZoneSearch(pack, Map.of(), ailments);

        assertThat(ailments)
                .allSatisfy(word -> assertThat(search.search(word)).isInstanceOf(SearchAnswer.Ailment.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyZoneCanBeReachedWithTheArrowKeys(FootView view) {
        for (String tradition : List.of("western", "east-asian")) {
            List<ZoneStop> stops = stops(view, tradition);

            assertThat(reached(new ZoneNavigator(pack.zones(), stops)))
                    .containsExactlyInAnyOrderElementsOf(
                            stops.stream().map(ZoneStop::spot).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAnchorPicksItsOwnZoneOrOneAboveIt(FootView view) {
        pack.drawing(view, Foot.RIGHT).ifPresent(drawing -> {
            ZonePicker picker = new ZonePicker(drawing, "western");
            for (ZoneShape shape : drawing.zonesIn("western")) {
                assertThat(picker.at(shape.anchor()))
                        .hasValueSatisfying(picked ->
                                assertThat(picked == shape || picked.overlay()).isTrue());
            }
        });
    }

    private static List<ZoneStop> stops(FootView view, String tradition) {
        return pack.drawings().stream()
                .filter(drawing -> drawing.view() == view)
                .flatMap(drawing -> drawing.zonesIn(tradition).stream()
                        .map(shape -> new ZoneStop(
                                new ZoneSpot(shape.zone(), drawing.foot(), view),
                                beside(shape.anchor(), drawing.foot() == Foot.LEFT ? drawing.width() : 0))))
                .toList();
    }

    private static Point beside(Point point, double shift) {
        return new Point(point.x() + shift, point.y());
    }

    private static Set<ZoneSpot> reached(ZoneNavigator navigator) {
        Set<ZoneSpot> reached = new HashSet<>();
        Queue<ZoneSpot> next = new ArrayDeque<>(navigator.first().stream().toList());
        while (!next.isEmpty()) {
            ZoneSpot spot = next.remove();
            if (reached.add(spot)) {
                Arrays.stream(Direction.values())
                        .flatMap(direction -> navigator.next(spot, direction).stream())
                        .forEach(next::add);
            }
        }
        return reached;
    }
}
