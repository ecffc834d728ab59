package app.footnote.session;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reflex zone marked in a session. The zone's name and place are kept as they read then, so that the record stays
 * true after the chart is drawn anew.
 *
 * @param spot the zone, the foot and the side it was marked on
 * @param chart the chart it was marked on
 * @param zoneName the zone's name then
 * @param place where it lay then, in words
 * @param marks what was noted; at least one mark
 * @param markedAt when
 * @param stage id of the stage it was marked in, if a stage was running
 */
public record Finding(
        ZoneSpot spot,
        ChartVersion chart,
        String zoneName,
        String place,
        Set<Mark> marks,
        Instant markedAt,
        Optional<String> stage) {

    /** Copies the marks and refuses a finding without any. */
    public Finding {
        marks = Set.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a finding has at least one mark: " + spot);
        }
    }

    /**
     * Marks a spot as worked, its name and place taken from the chart as drawn for that tradition.
     *
     * @throws IllegalArgumentException if the chart has no such zone
     */
    public static Finding worked(ChartPack chart, String tradition, ZoneSpot spot, Instant now, Stage stage) {
        ReflexZone zone = chart.zone(spot.zone())
                .orElseThrow(() -> new IllegalArgumentException("the chart has no zone " + spot.zone()));
        return new Finding(
                spot,
                ChartVersion.of(chart),
                zone.name(),
                placeInWords(zone, tradition),
                Set.of(Mark.WORKED),
                now,
                Optional.of(stage.id()));
    }

    private static String placeInWords(ReflexZone zone, String tradition) {
        Place place = zone.placeIn(tradition).orElse(zone.places().getFirst());
        return Stream.of(place.line(), place.column(), place.bone())
                .map(PlaceLine::text)
                .collect(Collectors.joining("; "));
    }
}
