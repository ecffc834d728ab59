package app.footnote.chart.pack;

import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of geometry for one drawn zone. */
final class ShapeCheck {
    private static final double LEAST_AREA = 30;
    private static final double LEAST_RADIUS = 1.4;
    private static final double EDGE_TOLERANCE = 0.03;

    private final ZoneShape shape;
    private final Polygon polygon;
    private final Polygon skin;

    ShapeCheck(ZoneShape shape, Polygon polygon, Polygon skin) {
        this.shape = shape;
        this.polygon = polygon;
        this.skin = skin;
    }

    /** Returns what is wrong with the zone, if anything. */
    Stream<String> rules() {
        return Stream.of(crossing(), outside(), area(), radius(), anchor()).flatMap(Optional::stream);
    }

    private Optional<String> crossing() {
        return polygon.selfCrossing()
                .map(at -> String.format(Locale.ROOT, "the path crosses itself at %.2f %.2f", at.x(), at.y()));
    }

    private Optional<String> outside() {
        return polygon.corners()
                .filter(Predicate.not(this::isInSkin))
                .findFirst()
                .map(at -> String.format(
                        Locale.ROOT, "the zone leaves the outline of the foot at %.2f %.2f", at.x(), at.y()));
    }

    private boolean isInSkin(Point point) {
        return skin.contains(point) || skin.distanceToEdge(point) <= EDGE_TOLERANCE;
    }

    private Optional<String> area() {
        return Optional.of(polygon.area())
                .filter(area -> area < LEAST_AREA)
                .map(area -> String.format(Locale.ROOT, "the zone has only %.1f mm²", area));
    }

    private Optional<String> radius() {
        // Anchors stand in the widest part as a rule, which spares the search.
        if (polygon.contains(shape.anchor()) && polygon.distanceToEdge(shape.anchor()) >= LEAST_RADIUS) {
            return Optional.empty();
        }
        return Optional.of(polygon.largestCircle().radius())
                .filter(radius -> radius < LEAST_RADIUS)
                .map(radius -> String.format(Locale.ROOT, "the zone is a sliver, its inner radius is %.2f mm", radius));
    }

    private Optional<String> anchor() {
        return Optional.of(shape.anchor())
                .filter(Predicate.not(polygon::contains))
                .map(anchor -> "the anchor lies outside its zone");
    }
}
