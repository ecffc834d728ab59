package app.footnote.chart.search;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/**
 * A label with its place.
 *
 * @param spot what it names
 * @param bounds where the label lies
 * @param port the middle of its inner edge, where the leader line ends
 * @param anchor where the leader line starts
 */
public record PlacedLabel(ZoneSpot spot, Bounds bounds, Point port, Point anchor) {

    /** Says whether the leader lines of the two cross; lines that only meet in a point do not. */
    boolean crosses(PlacedLabel other) {
        return side(other.anchor) * side(other.port) < 0 && other.side(anchor) * other.side(port) < 0;
    }

    private double side(Point point) {
        return (port.x() - anchor.x()) * (point.y() - anchor.y()) - (port.y() - anchor.y()) * (point.x() - anchor.x());
    }
}
