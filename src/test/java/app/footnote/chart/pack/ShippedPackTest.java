package app.footnote.chart.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Tradition;
import app.footnote.chart.ZoneId;
import app.footnote.geometry.Point;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart that comes with Footnote. */
class ShippedPackTest {
    private static final PackSource SOURCE = PackSource.asset("charts/footnote");

    private final ChartPack pack = read();

    @Test
    void itKeepsEveryRule() {
        assertThat(new PackCheck().check(SOURCE))
                .extracting(PackFault::sentence)
                .isEmpty();
    }

    @Test
    void itCanBeDrawnForTwoTraditionsWesternFirst() {
        assertThat(pack.shownTraditions()).extracting(Tradition::id).containsExactly("western", "east-asian");
    }

    @Test
    void everyZoneOfAViewHasAShapeForItsSpots() {
        for (ReflexZone zone : pack.zones()) {
            assertThat(pack.spots(zone, "western").size()
                            + pack.spots(zone, "east-asian").size())
                    .as(zone.name())
                    .isPositive();
        }
    }

    @Test
    void theHeartIsDrawnElsewhereInTheEastAsianTradition() {
        assertThat(anchor("heart", "western")).isNotEqualTo(anchor("heart", "east-asian"));
    }

    @Test
    void agreementIsCountedForEachDrawnPlace() {
        ReflexZone heart = pack.zone(new ZoneId("heart")).orElseThrow();

        assertThat(heart.places()).hasSizeGreaterThan(1);
        assertThat(heart.places()).extracting(Place::overallAgreement).doesNotHaveDuplicates();
    }

    @Test
    void noAilmentIsTheNameOfAZone() throws BadPackException {
        Set<String> names = pack.zones().stream()
                .map(zone -> zone.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(new AilmentReader().read(SOURCE)).isNotEmpty().doesNotContainAnyElementsOf(names);
    }

    private Point anchor(String zone, String tradition) {
        return pack.drawing(FootView.PLANTAR, Foot.LEFT)
                .orElseThrow()
                .shape(tradition, new ZoneId(zone))
                .orElseThrow()
                .anchor();
    }

    private static ChartPack read() {
        try {
            return new ChartPackReader().read(SOURCE);
        } catch (BadPackException bad) {
            throw new AssertionError(bad);
        }
    }
}
