package app.footnote.practice;

import app.footnote.chart.Band;
import app.footnote.chart.BodySystem;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Tradition;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A chart of twelve zones without drawings, enough for records to speak of. */
public final class ExampleChart {
    public static final String TRADITION = "western";
    public static final ChartPack CHART = new ChartPack(
            "example",
            "1.2.0",
            "Example",
            "Footnote",
            "CC0-1.0",
            List.of(new Tradition(TRADITION, "Western", true)),
            List.of(),
            IntStream.rangeClosed(1, 12).mapToObj(ExampleChart::zone).toList(),
            List.of());

    private ExampleChart() {}

    public static ZoneSpot spot(int number, Foot foot) {
        return new ZoneSpot(new ZoneId("zone-" + number), foot, FootView.PLANTAR);
    }

    private static ReflexZone zone(int number) {
        return new ReflexZone(
                new ZoneId("zone-" + number),
                "Zone " + number,
                List.of(),
                BodySystem.values()[0],
                Band.TOES,
                "part " + number,
                number % 5 == 0 ? Feet.LEFT : Feet.BOTH,
                Map.of(),
                Optional.empty(),
                List.of(place(number)),
                List.of());
    }

    private static Place place(int number) {
        return new Place(
                "main",
                Set.of(TRADITION),
                Set.of(FootView.PLANTAR, FootView.MEDIAL),
                number % 5 == 0 ? Feet.LEFT : Feet.BOTH,
                new PlaceLine("Above the diaphragm line", true),
                new PlaceLine("Longitudinal zone " + (number % 5 + 1), true),
                new PlaceLine("Over the second metatarsal", false),
                Map.of());
    }
}
