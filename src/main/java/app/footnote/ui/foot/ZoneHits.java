package app.footnote.ui.foot;

import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Optional;

/** Finds the zone that a point of the screen means; a near miss counts. */
final class ZoneHits {
    private static final double TOLERANCE = 8;
    private static final double SMALL = 28;

    private final ChartFrame frame;

    ZoneHits(ChartFrame frame) {
        this.frame = frame;
    }

    /** Returns the zone at or near that point. */
    Optional<ZoneNode> at(Point screen) {
        Point onSheet = frame.camera().toSheet(screen);
        double scale = frame.camera().scale();
        double tolerance = TOLERANCE / scale;
        List<PlacedFoot> feet = frame.feet().sheet().feet();
        for (int i = 0; i < feet.size(); i++) {
            PlacedFoot foot = feet.get(i);
            if (foot.skinOnSheet().grownBy(tolerance).contains(onSheet)) {
                return hit(frame.feet().drawings().get(i), foot.inDrawing(onSheet), tolerance, SMALL / scale);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneNode> hit(FootDrawing drawing, Point point, double tolerance, double small) {
        Optional<ZoneShape> shape = drawing.picker().near(point, tolerance, small);
        return shape.flatMap(found ->
                drawing.zones().stream().filter(zone -> zone.drawn() == found).findFirst());
    }
}
