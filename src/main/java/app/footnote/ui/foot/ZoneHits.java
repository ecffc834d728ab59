package app.footnote.ui.foot;

import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Optional;

/** Finds the zone that a point of the screen means; a near miss counts. */
final class ZoneHits {
    private static final double SMALL = 28;
    private static final double TOLERANCE = 8;
    /** Small zones win over larger ones from this far; a finger beside every zone means the nearest one. */
    private static final double SMALL_BY_FINGER = 12;

    private static final double NEAREST_BY_FINGER = 22;

    private final ChartFrame frame;
    private double smallFrom = TOLERANCE;
    private double nearestFrom = TOLERANCE;

    ZoneHits(ChartFrame frame) {
        this.frame = frame;
    }

    /** Lets the misses of a finger count. */
    void reachFurther() {
        smallFrom = SMALL_BY_FINGER;
        nearestFrom = NEAREST_BY_FINGER;
    }

    /** Returns the zone at or near that point. */
    Optional<ZoneNode> at(Point screen) {
        Point onSheet = frame.camera().toSheet(screen);
        double scale = frame.camera().scale();
        List<PlacedFoot> feet = frame.feet().sheet().feet();
        for (int i = 0; i < feet.size(); i++) {
            PlacedFoot foot = feet.get(i);
            if (foot.skinOnSheet().grownBy(nearestFrom / scale).contains(onSheet)) {
                return hit(frame.feet().drawings().get(i), foot.inDrawing(onSheet), scale);
            }
        }
        return Optional.empty();
    }

    private Optional<ZoneNode> hit(FootDrawing drawing, Point point, double scale) {
        Optional<ZoneShape> shape = drawing.picker()
                .near(point, smallFrom / scale, SMALL / scale)
                .or(() -> drawing.picker().near(point, nearestFrom / scale, SMALL / scale));
        return shape.flatMap(found ->
                drawing.zones().stream().filter(zone -> zone.drawn() == found).findFirst());
    }
}
