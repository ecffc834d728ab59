package app.footnote.geometry;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A closed shape with straight edges; the last corner joins the first. Several runs of an outline are taken as one, so
 * only outlines of one run give a meaningful answer.
 */
public final class Polygon {
    private final double[] xs;
    private final double[] ys;
    private final Bounds bounds;

    Polygon(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.bounds = new Bounds(min(xs), min(ys), max(xs), max(ys));
    }

    /** Returns the outline with its curves flattened. */
    public static Polygon of(Outline outline) {
        return Flattening.polygon(outline);
    }

    /** Returns the corners in drawing order. */
    public Stream<Point> corners() {
        return IntStream.range(0, xs.length).mapToObj(this::corner);
    }

    /** Returns the smallest upright rectangle around the shape. */
    public Bounds bounds() {
        return bounds;
    }

    /** Returns the area, for a shape that does not cross itself. */
    public double area() {
        double twice = 0;
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            twice += xs[before] * ys[i] - xs[i] * ys[before];
        }
        return Math.abs(twice) / 2;
    }

    /** Says whether the point lies inside by the even-odd rule; points on the edge may fall either way. */
    public boolean contains(Point point) {
        return bounds.contains(point) && contains(point.x(), point.y());
    }

    /** Returns how far the point is from the nearest edge, inside or outside. */
    public double distanceToEdge(Point point) {
        return distanceToEdge(point.x(), point.y());
    }

    /** Returns a corner near which two edges cross, if the shape crosses itself. */
    public Optional<Point> selfCrossing() {
        return new CrossingSearch(this).first();
    }

    /** Returns the largest circle that fits inside, to within 0.02. */
    public Circle largestCircle() {
        return new CircleSearch(this).largest();
    }

    int size() {
        return xs.length;
    }

    double x(int corner) {
        return xs[corner];
    }

    double y(int corner) {
        return ys[corner];
    }

    Point corner(int index) {
        return new Point(xs[index], ys[index]);
    }

    boolean contains(double x, double y) {
        boolean inside = false;
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            if (ys[i] > y != ys[before] > y && x < (xs[before] - xs[i]) * (y - ys[i]) / (ys[before] - ys[i]) + xs[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    double distanceToEdge(double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            best = Math.min(best, squareToEdge(before, i, x, y));
        }
        return Math.sqrt(best);
    }

    private double squareToEdge(int from, int to, double x, double y) {
        double dx = xs[to] - xs[from];
        double dy = ys[to] - ys[from];
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((x - xs[from]) * dx + (y - ys[from]) * dy) / square;
        double t = Math.clamp(along, 0, 1);
        double awayX = x - xs[from] - t * dx;
        double awayY = y - ys[from] - t * dy;
        return awayX * awayX + awayY * awayY;
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
