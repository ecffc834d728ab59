package app.footnote.chart.search;

import app.footnote.chart.Drawing;
import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says which zone of a drawing a pointer means: overlays before the tiling, small zones before large ones. */
public final class ZonePicker {
    private final List<Target> targets;

    /** Prepares the zones drawn for that tradition. */
    public ZonePicker(Drawing drawing, String tradition) {
        this.targets = drawing.zonesIn(tradition).stream()
                .map(Target::new)
                .sorted(Comparator.comparing(Target::isTiling).thenComparing(Target::area))
                .toList();
    }

    /** Returns the zone that holds the point. */
    public Optional<ZoneShape> at(Point point) {
        for (Target target : targets) {
            if (target.polygon.contains(point)) {
                return Optional.of(target.shape);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the zone that is meant: a small one that is only just missed, else the one that holds the point, else the
     * nearest.
     *
     * @param tolerance millimetres a zone may be away, 0 or more
     * @param small zones not wider or higher than this many millimetres win over a larger one that holds the point
     */
    public Optional<ZoneShape> near(Point point, double tolerance, double small) {
        Optional<Target> held = targets.stream()
                .filter(target -> target.polygon.contains(point))
                .findFirst();
        if (held.filter(target -> target.size() <= small).isPresent()) {
            return held.map(Target::shape);
        }
        return nearest(point, tolerance, target -> target.size() <= small)
                .or(() -> held.map(Target::shape))
                .or(() -> nearest(point, tolerance, target -> true));
    }

    private Optional<ZoneShape> nearest(Point point, double tolerance, Predicate<Target> wanted) {
        Optional<ZoneShape> nearest = Optional.empty();
        double best = tolerance;
        for (Target target : targets) {
            double distance = wanted.test(target) ? target.distance(point, best) : Double.POSITIVE_INFINITY;
            if (distance <= best && (nearest.isEmpty() || distance < best)) {
                best = distance;
                nearest = Optional.of(target.shape);
            }
        }
        return nearest;
    }

    private record Target(ZoneShape shape, Polygon polygon, double area) {

        Target(ZoneShape shape) {
            this(shape, Polygon.of(shape.outline()));
        }

        private Target(ZoneShape shape, Polygon polygon) {
            this(shape, polygon, polygon.area());
        }

        double size() {
            return Math.max(polygon.bounds().width(), polygon.bounds().height());
        }

        boolean isTiling() {
            return !shape.overlay();
        }

        /** Returns how far the edge is, or infinity if it is clearly further than the limit. */
        double distance(Point point, double limit) {
            Bounds reach = polygon.bounds().grownBy(limit);
            return reach.contains(point) ? polygon.distanceToEdge(point) : Double.POSITIVE_INFINITY;
        }
    }
}
