package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/** The name of one zone in a frame, joined to it by a line that ends in a dot. */
final class Callout extends Caption {
    private static final double DOT = 3.2;

    Callout(ZoneNode zone) {
        super(zone, "callout", "callout", DOT);
    }

    /** Points from the label to the anchor, or to the edge of a sign that reaches that far around it. */
    void place(Bounds label, Point anchor, double reach) {
        words().resizeRelocate(Math.round(label.minX()), Math.round(label.minY()), width(), height());
        Point end = new Point(
                Math.clamp(anchor.x(), label.minX() + 1, label.maxX() - 1),
                Math.clamp(anchor.y(), label.minY() + 1, label.maxY() - 1));
        double way = anchor.distanceTo(end);
        showLine(way > reach, reach == 0);
        dotAt(anchor);
        double clear = way > reach ? reach / way : 0;
        Point start =
                new Point(anchor.x() + (end.x() - anchor.x()) * clear, anchor.y() + (end.y() - anchor.y()) * clear);
        lineBetween(start, end);
    }
}
