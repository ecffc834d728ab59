package app.footnote.geometry;

/**
 * An upright rectangle.
 *
 * @param minX left edge
 * @param minY top edge
 * @param maxX right edge, not left of {@code minX}
 * @param maxY bottom edge, not above {@code minY}
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    /** Refuses edges in the wrong order. */
    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("bounds need their edges in order");
        }
    }

    /** Returns the horizontal extent. */
    public double width() {
        return maxX - minX;
    }

    /** Returns the vertical extent. */
    public double height() {
        return maxY - minY;
    }

    /** Returns the middle. */
    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /** Returns these bounds moved outwards on every side. */
    public Bounds grownBy(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    /** Says whether the point lies inside or on the edge. */
    public boolean contains(Point point) {
        return point.x() >= minX && point.x() <= maxX && point.y() >= minY && point.y() <= maxY;
    }

    /** Says whether the two share more than an edge. */
    public boolean overlaps(Bounds other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }
}
