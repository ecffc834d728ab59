package app.footnote.geometry;

/**
 * A place in a drawing.
 *
 * @param x millimetres from the left edge, finite
 * @param y millimetres from the top edge, finite
 */
public record Point(double x, double y) {

    /** Refuses a coordinate that is not a finite number. */
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point needs finite coordinates, not " + x + " " + y);
        }
    }

    /** Returns the straight distance to the other point. */
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
