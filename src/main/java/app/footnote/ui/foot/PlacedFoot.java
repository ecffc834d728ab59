package app.footnote.ui.foot;

import app.footnote.chart.Drawing;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/**
 * One drawing laid on the sheet.
 *
 * @param drawing the foot
 * @param skin the bounds of its silhouette in the drawing
 * @param origin where the drawing's own zero lies on the sheet
 */
record PlacedFoot(Drawing drawing, Bounds skin, Point origin) {

    /** Returns the place on the sheet of a point of the drawing. */
    Point onSheet(Point inDrawing) {
        return new Point(origin.x() + inDrawing.x(), origin.y() + inDrawing.y());
    }

    /** Returns the point of the drawing at that place on the sheet. */
    Point inDrawing(Point onSheet) {
        return new Point(onSheet.x() - origin.x(), onSheet.y() - origin.y());
    }

    /** Returns the bounds of the silhouette on the sheet. */
    Bounds skinOnSheet() {
        return new Bounds(
                skin.minX() + origin.x(), skin.minY() + origin.y(), skin.maxX() + origin.x(), skin.maxY() + origin.y());
    }
}
