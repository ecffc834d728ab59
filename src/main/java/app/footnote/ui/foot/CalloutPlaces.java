package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a place for the name of a zone beside it.
 *
 * @param area where the name may stand
 * @param taken what it should not cover
 */
record CalloutPlaces(Bounds area, List<Bounds> taken) {
    private static final double GAP = 20;

    /**
     * Returns the best place for a name of that size.
     *
     * @param zone what is named
     * @param outwardsIsRight whether the outer edge of the foot is to the right
     */
    Bounds best(Bounds zone, double width, double height, boolean outwardsIsRight) {
        return candidates(zone, width, height, outwardsIsRight ? 1 : -1)
                .map(place -> inside(place, width, height))
                .min(Comparator.comparingDouble(place -> cost(place, zone)))
                .orElseThrow();
    }

    private static Stream<Bounds> candidates(Bounds zone, double width, double height, int out) {
        return Stream.of(
                beside(zone, width, height, out, -1),
                beside(zone, width, height, out, 0),
                beside(zone, width, height, -out, -1),
                beside(zone, width, height, 0, -1),
                beside(zone, width, height, out, 1),
                beside(zone, width, height, -out, 0),
                beside(zone, width, height, -out, 1),
                beside(zone, width, height, 0, 1));
    }

    // A corner place reaches half over the zone's side, so that leaders stay short.
    private static Bounds beside(Bounds zone, double width, double height, int right, int down) {
        double reachX = zone.width() / 2 * (down == 0 ? 1 : 0.6) + GAP + width / 2;
        double reachY = zone.height() / 2 + GAP + height / 2;
        double x = zone.centre().x() + right * reachX - width / 2;
        double y = zone.centre().y() + down * reachY - height / 2;
        return new Bounds(x, y, x + width, y + height);
    }

    private Bounds inside(Bounds place, double width, double height) {
        double x = Math.clamp(place.minX(), area.minX(), Math.max(area.minX(), area.maxX() - width));
        double y = Math.clamp(place.minY(), area.minY(), Math.max(area.minY(), area.maxY() - height));
        return new Bounds(x, y, x + width, y + height);
    }

    private double cost(Bounds place, Bounds zone) {
        double covered =
                taken.stream().mapToDouble(other -> shared(place, other)).sum();
        return covered + 4 * shared(place, zone.grownBy(6));
    }

    private static double shared(Bounds one, Bounds other) {
        double width = Math.min(one.maxX(), other.maxX()) - Math.max(one.minX(), other.minX());
        double height = Math.min(one.maxY(), other.maxY()) - Math.max(one.minY(), other.minY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
