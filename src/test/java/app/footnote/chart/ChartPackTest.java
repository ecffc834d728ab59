package app.footnote.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartPackTest {
    private static final PlaceLine LINE = new PlaceLine("Somewhere", true);
    private static final ReflexZone HEAD = zone(
            "head",
            BodySystem.NERVOUS,
            List.of(place("pad", Feet.BOTH, Set.of(FootView.PLANTAR, FootView.MEDIAL), "western", "east")),
            "western");
    private static final ReflexZone HEART = zone(
            "heart",
            BodySystem.CIRCULATORY,
            List.of(
                    place("ball", Feet.BOTH, Set.of(FootView.PLANTAR), "western"),
                    place("arch", Feet.LEFT, Set.of(FootView.PLANTAR), "east")),
            "western",
            "east");
    private static final ChartPack PACK = new ChartPack(
            "small",
            "1.0.0",
            "Small",
            "Footnote",
            "Apache-2.0",
            List.of(new Tradition("western", "Western", true), new Tradition("east", "East Asian", true)),
            List.of(),
            List.of(HEAD, HEART),
            List.of());

    @Test
    void zonesAreListedForAViewTheFeetAndATradition() {
        assertThat(PACK.zonesOn(FootView.PLANTAR, Feet.BOTH, "western")).containsExactly(HEAD, HEART);
        assertThat(PACK.zonesOn(FootView.PLANTAR, Feet.RIGHT, "east")).containsExactly(HEAD);
        assertThat(PACK.zonesOn(FootView.PLANTAR, Feet.BOTH, "east")).containsExactly(HEAD, HEART);
        assertThat(PACK.zonesOn(FootView.MEDIAL, Feet.BOTH, "western")).containsExactly(HEAD);
        assertThat(PACK.zonesOn(FootView.DORSAL, Feet.BOTH, "western")).isEmpty();
    }

    @Test
    void bodySystemsAreCountedAndNoneIsLeftOut() {
        assertThat(PACK.systemCounts(FootView.PLANTAR, Feet.LEFT, "east"))
                .hasSize(BodySystem.values().length)
                .containsEntry(BodySystem.NERVOUS, 1)
                .containsEntry(BodySystem.CIRCULATORY, 1)
                .containsEntry(BodySystem.SKELETAL, 0);
    }

    @Test
    void aZoneWithoutASourceInATraditionIsUnseenThere() {
        assertThat(PACK.unseenZones("east")).containsExactly(HEAD);
        assertThat(PACK.unseenZones("western")).isEmpty();
    }

    @Test
    void spotsAreListedByViewTheRightFootFirst() {
        assertThat(PACK.spots(HEAD, "western"))
                .containsExactly(
                        new ZoneSpot(HEAD.id(), Foot.RIGHT, FootView.PLANTAR),
                        new ZoneSpot(HEAD.id(), Foot.LEFT, FootView.PLANTAR),
                        new ZoneSpot(HEAD.id(), Foot.RIGHT, FootView.MEDIAL),
                        new ZoneSpot(HEAD.id(), Foot.LEFT, FootView.MEDIAL));
        assertThat(PACK.spots(HEART, "east")).containsExactly(new ZoneSpot(HEART.id(), Foot.LEFT, FootView.PLANTAR));
    }

    @Test
    void aZoneKnowsItsPlaceAndViewsInATradition() {
        assertThat(HEART.placeIn("east", Foot.RIGHT, FootView.PLANTAR)).isEmpty();
        assertThat(HEART.placeIn("east", Foot.LEFT, FootView.PLANTAR))
                .map(Place::id)
                .contains("arch");
        assertThat(HEAD.viewsIn("east")).containsExactlyInAnyOrder(FootView.PLANTAR, FootView.MEDIAL);
        assertThat(HEAD.viewsIn("marquardt")).isEmpty();
    }

    @Test
    void agreementIsContestedBelowHalf() {
        assertThat(new Agreement(4, 0, 5).isContested()).isTrue();
        assertThat(new Agreement(5, 0, 5).isContested()).isFalse();
        assertThat(Agreement.NONE.isContested()).isFalse();
        assertThat(new Agreement(1, 2, 3).plus(Verdict.FOOT_ONLY)).isEqualTo(new Agreement(1, 2, 3));
        assertThat(Agreement.NONE.plus(Verdict.AGREES).plus(Verdict.PARTLY).plus(Verdict.DIFFERS))
                .isEqualTo(new Agreement(1, 1, 1));
    }

    private static ReflexZone zone(String id, BodySystem system, List<Place> places, String... seenIn) {
        List<Statement> statements = List.of(seenIn).stream()
                .map(tradition -> new Statement(
                        "book", "https://example.org", tradition, "both", "plantar", "somewhere", Map.of()))
                .toList();
        return new ReflexZone(
                new ZoneId(id),
                id,
                List.of(),
                system,
                Band.BALL,
                id,
                Feet.BOTH,
                Map.of(),
                Optional.empty(),
                places,
                statements);
    }

    private static Place place(String id, Feet feet, Set<FootView> views, String... traditions) {
        return new Place(id, Set.of(traditions), views, feet, LINE, LINE, LINE, Map.of());
    }
}
