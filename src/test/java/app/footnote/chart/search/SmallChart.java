package app.footnote.chart.search;

import app.footnote.chart.Band;
import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Tradition;
import app.footnote.chart.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A handful of zones without drawings. */
final class SmallChart {
    static final ReflexZone HEAD =
            zone("head", "Head and brain", BodySystem.NERVOUS, "Above the shoulder line", "skull");
    static final ReflexZone THYROID =
            zone("thyroid", "Thyroid", BodySystem.ENDOCRINE, "Base of the great toe", "thyroid gland");
    static final ReflexZone KIDNEY = zone("kidney", "Kidney", BodySystem.URINARY, "Below the diaphragm line", "renal");
    static final ReflexZone OESOPHAGUS =
            zone("oesophagus", "Œsophagus", BodySystem.DIGESTIVE, "Beside the throat", "gullet", "food pipe");
    static final ReflexZone SCIATIC =
            zone("sciatic", "Sciatic nerve", BodySystem.NERVOUS, "Across the heel", "Nervus ischiadicus", "hip nerve");
    static final ReflexZone HEART = zone("heart", "Heart", BodySystem.CIRCULATORY, "Ball of the foot", "cœur");
    static final ReflexZone ELBOW = zone("elbow", "Élbow", BodySystem.SKELETAL, "Outer edge", "arm joint");

    static final List<ReflexZone> ZONES = List.of(HEAD, THYROID, KIDNEY, OESOPHAGUS, SCIATIC, HEART, ELBOW);

    private SmallChart() {}

    static ChartPack pack() {
        return new ChartPack(
                "small",
                "1.0.0",
                "Small",
                "Footnote",
                "Apache-2.0",
                List.of(new Tradition("western", "Western", true)),
                List.of(),
                ZONES,
                List.of());
    }

    private static ReflexZone zone(String id, String name, BodySystem system, String line, String... otherNames) {
        FootView view = id.equals("elbow") ? FootView.LATERAL : FootView.PLANTAR;
        Place place = new Place(
                "place",
                Set.of("western"),
                Set.of(view),
                Feet.BOTH,
                new PlaceLine(line, true),
                new PlaceLine("Zone 1", true),
                new PlaceLine("Over the bone", false),
                Map.of());
        return new ReflexZone(
                new ZoneId(id),
                name,
                Arrays.asList(otherNames),
                system,
                Band.BALL,
                "the " + id,
                Feet.BOTH,
                Map.of(),
                Optional.empty(),
                List.of(place),
                List.of());
    }
}
