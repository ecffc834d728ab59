package app.footnote.ui.foot;

import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Optional;

/** Finds the zone that a point of the screen means; a near miss counts. */
final class ZoneHits {
    private static final double TOLERANCE = 8;

    private final ChartFrame frame;

    ZoneHits(ChartFrame frame) {
        this.frame = frame;
    }

    /** Returns the zone at or near that point. */
    Optional<ZoneNode> at(Point screen) {
        Point onSheet = frame.camera().toSheet(screen);
        double tolerance = TOLERANCE / frame.camera().scale();
        List<PlacedFoot> feet = frame.feet().sheet().feet();
        for (int i = 0; i < feet.size(); i++) {
            PlacedFoot foot = feet.get(i);
            if (foot.skinOnSheet().grownBy(tolerance).contains(onSheet)) {
                return hit(frame.feet().drawings().get(i), foot.inDrawing(onSheet), tolerance);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneNode> hit(FootDrawing drawing, Point point, double tolerance) {
        Optional<ZoneShape> shape = drawing.picker().near(point, tolerance);
        return shape.flatMap(found ->
                drawing.zones().stream().filter(zone -> zone.drawn() == found).findFirst());
    }
}
