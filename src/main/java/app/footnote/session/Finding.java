package app.footnote.session;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Place;
import app.footnote.chart.PlaceLine;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 * @param marks what was noted
 * @param markedAt when it was marked last
 * @param stage id of the stage it was marked in last, if a stage was running
 * @param moments when each mark was made, in the order of {@link Mark}; a mark written in later has none
 * @param technique how the zone was worked; may be empty
 * @param clientWords what the client said, in the client's own words; may be empty
 * @param change how it compares with the last time it was marked
 */
public record Finding(
        ZoneSpot spot,
        ChartVersion chart,
        String zoneName,
        String place,
        Marks marks,
        Instant markedAt,
        Optional<String> stage,
        Map<Mark, Moment> moments,
        String technique,
        String clientWords,
        ChangeSinceLast change) {

    /** Forgets the moments of marks that are not there. */
    public Finding {
        Map<Mark, Moment> kept = new EnumMap<>(Mark.class);
        kept.putAll(moments);
        kept.keySet().retainAll(marks.all());
        moments = Collections.unmodifiableMap(kept);
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
                Marks.WORKED,
                now,
                Optional.of(stage.id()),
                Map.of(Mark.WORKED, new Moment(now, Optional.of(stage.id()))),
                "",
                "",
                ChangeSinceLast.NONE);
    }

    /** Returns the finding with other marks. */
    public Finding with(Marks newMarks) {
        return new Finding(
                spot, chart, zoneName, place, newMarks, markedAt, stage, moments, technique, clientWords, change);
    }

    /** Returns the finding with other marks, of which that one was made or taken away as the other finding was. */
    Finding markedLike(Finding other, Marks newMarks, Mark mark) {
        Map<Mark, Moment> changed = new HashMap<>(moments);
        changed.put(mark, new Moment(other.markedAt, other.stage));
        return new Finding(
                spot,
                chart,
                zoneName,
                place,
                newMarks,
                other.markedAt,
                other.stage,
                changed,
                technique,
                clientWords,
                change);
    }

    /** Returns when that mark was made; one written in later counts as of the last marking. */
    public Moment momentOf(Mark mark) {
        return moments.getOrDefault(mark, new Moment(markedAt, stage));
    }

    /** Says whether words stand with the marks. */
    boolean hasWords() {
        return !technique.isBlank() || !clientWords.isBlank();
    }

    /** Returns the finding with another technique. */
    public Finding withTechnique(String text) {
        return new Finding(spot, chart, zoneName, place, marks, markedAt, stage, moments, text, clientWords, change);
    }

    /** Returns the finding with other words of the client. */
    public Finding withClientWords(String text) {
        return new Finding(spot, chart, zoneName, place, marks, markedAt, stage, moments, technique, text, change);
    }

    /** Returns the finding compared with the marks of the last time; empty if the zone was never marked before. */
    public Finding since(Optional<Marks> last) {
        ChangeSinceLast compared = ChangeSinceLast.between(marks, last);
        return new Finding(
                spot, chart, zoneName, place, marks, markedAt, stage, moments, technique, clientWords, compared);
    }

    private static String placeInWords(ReflexZone zone, String tradition) {
        Place place = zone.placeIn(tradition).orElse(zone.places().getFirst());
        return Stream.of(place.line(), place.column(), place.bone())
                .map(PlaceLine::text)
                .collect(Collectors.joining("; "));
    }
}
