package app.footnote.ui.chart;

import app.footnote.chart.Agreement;
import app.footnote.chart.Band;
import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Source;
import app.footnote.chart.Statement;
import app.footnote.chart.Tradition;
import app.footnote.chart.Verdict;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Outline;
import app.footnote.geometry.PathParser;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A made-up chart of seven square zones: enough to see every rule of the screen. */
final class SmallChart {
    static final String WESTERN = "western";
    static final String EASTERN = "east-asian";
    static final ZoneId STOMACH = new ZoneId("stomach");
    static final ZoneId HEART = new ZoneId("heart");
    static final ZoneId NOSE = new ZoneId("nose");
    static final ZoneId SINUSES = new ZoneId("sinuses");
    static final ZoneId BLADDER = new ZoneId("bladder");
    static final ZoneId THYMUS = new ZoneId("thymus");

    private static final Set<String> BOTH = Set.of(WESTERN, EASTERN);

    private SmallChart() {}

    static ChartPack pack() {
        List<ReflexZone> zones = List.of(
                zone("sinuses", "Sinuses", BodySystem.RESPIRATORY, "The sinuses", FootView.PLANTAR),
                zone("nose", "Nose", BodySystem.RESPIRATORY, "The nose and the sinus openings", FootView.DORSAL),
                zone("eyes", "Eyes", BodySystem.SENSORY, "The eyes", FootView.PLANTAR),
                heart(),
                stomach(),
                thymus(),
                zone("bladder", "Bladder", BodySystem.URINARY, "The bladder", FootView.MEDIAL));
        return new ChartPack(
                "small", "1.0.0", "Small", "Tests", "Apache-2.0", traditions(), sources(), zones, drawings(zones));
    }

    private static List<Tradition> traditions() {
        return List.of(
                new Tradition(WESTERN, "Western (Ingham)", true),
                new Tradition(EASTERN, "East Asian (Rwo Shur, Sokushindo)", true),
                new Tradition("marquardt", "Marquardt", false));
    }

    private static List<Source> sources() {
        return List.of(
                new Source("book", "A book of feet", "book", "en"),
                new Source("page", "A page on feet", "web page", "en"),
                new Source("haug", "Work on the foot", "book", "de"));
    }

    private static ReflexZone stomach() {
        Place place = place(
                "sole",
                BOTH,
                FootView.PLANTAR,
                Feet.BOTH,
                Map.of(
                        WESTERN,
                        new Agreement(2, 1, 0),
                        EASTERN,
                        new Agreement(5, 0, 0),
                        "marquardt",
                        new Agreement(0, 1, 0)));
        List<Statement> statements = List.of(
                statement("haug", "marquardt", "round the metatarsal bases", Verdict.PARTLY),
                statement("book", EASTERN, "below the great-toe ball", Verdict.AGREES),
                statement("page", WESTERN, "along metatarsal 1", Verdict.AGREES),
                statement("book", WESTERN, "both feet", Verdict.FOOT_ONLY));
        return new ReflexZone(
                STOMACH,
                "Stomach",
                List.of("Tummy"),
                BodySystem.DIGESTIVE,
                Band.UPPER_ARCH,
                "The stomach, upper part on the left foot",
                Feet.BOTH,
                Map.of(WESTERN, "larger on the left"),
                Optional.of("Some place it on the left foot alone."),
                List.of(place),
                statements);
    }

    /** The two traditions place it apart, the Eastern one is contested. */
    private static ReflexZone heart() {
        Place west =
                place("west", Set.of(WESTERN), FootView.PLANTAR, Feet.LEFT, Map.of(WESTERN, new Agreement(1, 0, 0)));
        Place east =
                place("east", Set.of(EASTERN), FootView.MEDIAL, Feet.LEFT, Map.of(EASTERN, new Agreement(1, 0, 3)));
        return zone(
                "heart",
                "Heart",
                BodySystem.CIRCULATORY,
                "The heart",
                Feet.LEFT,
                List.of(west, east),
                List.of(statement("book", WESTERN, "left ball", Verdict.AGREES)));
    }

    /** Drawn for the Western tradition only, and no Western source speaks of it. */
    private static ReflexZone thymus() {
        Place place =
                place("sole", Set.of(WESTERN), FootView.PLANTAR, Feet.BOTH, Map.of(EASTERN, new Agreement(1, 0, 0)));
        return zone(
                "thymus",
                "Thymus",
                BodySystem.LYMPHATIC,
                "The thymus gland",
                Feet.BOTH,
                List.of(place),
                List.of(statement("page", EASTERN, "on the breastbone line", Verdict.AGREES)));
    }

    private static ReflexZone zone(String id, String name, BodySystem system, String associated, FootView view) {
        Place place = place("only", BOTH, view, Feet.BOTH, Map.of(WESTERN, new Agreement(3, 0, 1)));
        return zone(
                id,
                name,
                system,
                associated,
                Feet.BOTH,
                List.of(place),
                List.of(
                        statement("page", WESTERN, "there", Verdict.AGREES),
                        statement("book", EASTERN, "there", Verdict.AGREES)));
    }

    private static ReflexZone zone(
            String id,
            String name,
            BodySystem system,
            String associated,
            Feet feet,
            List<Place> places,
            List<Statement> statements) {
        return new ReflexZone(
                new ZoneId(id),
                name,
                List.of(),
                system,
                Band.BALL,
                associated,
                feet,
                Map.of(),
                Optional.empty(),
                places,
                statements);
    }

    private static Place place(
            String id, Set<String> traditions, FootView view, Feet feet, Map<String, Agreement> agreement) {
        return new Place(
                id,
                traditions,
                Set.of(view),
                feet,
                new PlaceLine("Just below the diaphragm line", true),
                new PlaceLine("Zone 1", true),
                new PlaceLine("Along the first metatarsal", false),
                agreement);
    }

    private static Statement statement(String source, String tradition, String says, Verdict verdict) {
        Map<String, Verdict> verdicts = new HashMap<>();
        List.of("sole", "west", "east", "only").forEach(place -> verdicts.put(place, verdict));
        return new Statement(source, "https://example.org/" + source, tradition, "both", "plantar", says, verdicts);
    }

    private static List<Drawing> drawings(List<ReflexZone> zones) {
        List<Drawing> drawings = new ArrayList<>();
        for (FootView view : FootView.values()) {
            for (Foot foot : Foot.values()) {
                drawings.add(new Drawing(
                        view,
                        foot,
                        100,
                        260,
                        square(0, 0, 100, 260),
                        List.of(),
                        List.of(),
                        Map.of(
                                WESTERN, shapes(zones, WESTERN, foot, view),
                                EASTERN, shapes(zones, EASTERN, foot, view))));
            }
        }
        return drawings;
    }

    private static List<ZoneShape> shapes(List<ReflexZone> zones, String tradition, Foot foot, FootView view) {
        List<ZoneShape> shapes = new ArrayList<>();
        for (ReflexZone zone : zones) {
            double top = 10 + 30 * zones.indexOf(zone);
            if (zone.placeIn(tradition, foot, view).isPresent()) {
                shapes.add(new ZoneShape(zone.id(), square(20, top, 80, top + 25), new Point(50, top + 12), 1, false));
            }
        }
        return shapes;
    }

    private static Outline square(double left, double top, double right, double bottom) {
        return PathParser.parse(
                "M %s %s L %s %s L %s %s L %s %s Z".formatted(left, top, right, top, right, bottom, left, bottom));
    }
}
