package app.footnote.chart.search;

import app.footnote.chart.Foot;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves the keyboard focus over the drawn zones. Reading order is the right foot from toes to heel, then the left. */
public final class ZoneNavigator {
    // A zone straight ahead beats one that is nearer but off to the side.
    private static final double ASIDE_WEIGHT = 2;

    private final List<ZoneStop> stops;
    private final Map<ZoneId, FoldedText> names = new HashMap<>();

    /**
     * Takes the zones that can be reached.
     *
     * @param zones all zones in reading order
     * @param stops where they are drawn, on one foot or both
     */
    public ZoneNavigator(List<ReflexZone> zones, List<ZoneStop> stops) {
        Map<ZoneId, Integer> order = new HashMap<>();
        zones.forEach(zone -> {
            order.put(zone.id(), order.size());
            names.put(zone.id(), FoldedText.of(zone.name()));
        });
        this.stops = stops.stream()
                .sorted(Comparator.comparing((ZoneStop stop) -> stop.spot().foot() == Foot.LEFT)
                        .thenComparing(stop -> order.get(stop.spot().zone())))
                .toList();
    }

    /** Returns the first stop in reading order. */
    public Optional<ZoneSpot> first() {
        return stops.stream().map(ZoneStop::spot).findFirst();
    }

    /** Returns the last stop in reading order. */
    public Optional<ZoneSpot> last() {
        return stops.reversed().stream().map(ZoneStop::spot).findFirst();
    }

    /** Returns the stop that an arrow key leads to, or nothing at the edge. */
    public Optional<ZoneSpot> next(ZoneSpot from, Direction direction) {
        return centre(from)
                .flatMap(start -> stops.stream()
                        .filter(stop -> direction.ahead(start, stop.centre()) > 0)
                        .min(Comparator.comparingDouble(stop -> effort(start, stop.centre(), direction)))
                        .map(ZoneStop::spot));
    }

    /**
     * Returns the next stop whose name starts with the typed letters, going round after the last.
     *
     * @param typed one letter looks behind the current stop, so that typing it again goes on; more letters may stay
     * @param current where the focus is
     */
    public Optional<ZoneSpot> named(String typed, Optional<ZoneSpot> current) {
        String start = FoldedText.of(typed).text();
        int here = current.map(this::index).orElse(-1);
        int from = start.length() > 1 ? Math.max(here, 0) : here + 1;
        return start.isBlank()
                ? Optional.empty()
                : round(from).filter(isNamed(start)).findFirst();
    }

    private static double effort(Point start, Point target, Direction direction) {
        return direction.ahead(start, target) + ASIDE_WEIGHT * direction.aside(start, target);
    }

    private Optional<Point> centre(ZoneSpot spot) {
        return stops.stream()
                .filter(stop -> stop.spot().equals(spot))
                .map(ZoneStop::centre)
                .findFirst();
    }

    private int index(ZoneSpot spot) {
        return stops.stream().map(ZoneStop::spot).toList().indexOf(spot);
    }

    private Stream<ZoneSpot> round(int from) {
        return IntStream.range(from, from + stops.size())
                .mapToObj(i -> stops.get(i % stops.size()).spot());
    }

    private Predicate<ZoneSpot> isNamed(String start) {
        return spot -> names.get(spot.zone()).text().startsWith(start);
    }
}
