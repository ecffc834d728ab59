package app.footnote.guide;

import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A smooth line as many small pieces.
 *
 * @param points at least two, close enough that no corner shows
 */
record Curve(List<Point> points) {
    private static final int PIECES = 14;
    private static final int PIECES_PER_TURN = 48;

    Curve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a curve needs two places");
        }
    }

    /** Runs through all the places (Catmull-Rom). */
    static Curve through(List<Point> places) {
        List<Point> points = new ArrayList<>();
        for (int span = 0; span + 1 < places.size(); span++) {
            addSpan(points, near(places, span - 1), places.get(span), places.get(span + 1), near(places, span + 2));
        }
        points.add(places.getLast());
        return new Curve(points);
    }

    /** Runs through all the places and back to the first. */
    static Curve around(List<Point> places) {
        int count = places.size();
        List<Point> points = new ArrayList<>();
        for (int span = 0; span < count; span++) {
            addSpan(
                    points,
                    places.get((span + count - 1) % count),
                    places.get(span),
                    places.get((span + 1) % count),
                    places.get((span + 2) % count));
        }
        return new Curve(points);
    }

    /** Opens from a quarter of the radius to the whole of it. */
    static Curve spiral(Point middle, double radius, double turns, double start) {
        return sampled((int) Math.ceil(Math.abs(turns) * PIECES_PER_TURN), way -> {
            double angle = Math.toRadians(start) + turns * 2 * Math.PI * way;
            double reach = radius * (0.25 + 0.75 * way);
            return new Point(middle.x() + reach * Math.cos(angle), middle.y() + reach * Math.sin(angle));
        });
    }

    /** Runs around a place at the same distance. */
    static Curve arc(Point middle, double radius, double start, double degrees) {
        return sampled((int) Math.ceil(Math.abs(degrees) / 360 * PIECES_PER_TURN), way -> {
            double angle = Math.toRadians(start + degrees * way);
            return new Point(middle.x() + radius * Math.cos(angle), middle.y() + radius * Math.sin(angle));
        });
    }

    /** Arches over the straight way from one place to another. */
    static Curve arch(Point from, Point over, Point to) {
        return sampled(PIECES, way -> between(between(from, over, way), between(over, to, way), way));
    }

    /** Swings from side to side on its way, starting and ending on the line. */
    static Curve wave(Point from, Point to, double reach, int count) {
        double length = from.distanceTo(to);
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        return sampled(count * PIECES, way -> {
            double side = reach * Math.sin(way * count * Math.PI);
            return new Point(
                    from.x() + alongX * length * way - alongY * side, from.y() + alongY * length * way + alongX * side);
        });
    }

    /** Returns the place after that share of the way, 0 to 1, measured along the line. */
    Point at(double way) {
        double left = way * length();
        for (int index = 1; index < points.size(); index++) {
            double piece = points.get(index - 1).distanceTo(points.get(index));
            if (left <= piece && piece > 0) {
                return between(points.get(index - 1), points.get(index), left / piece);
            }
            left -= piece;
        }
        return points.getLast();
    }

    double length() {
        return IntStream.range(1, points.size())
                .mapToDouble(index -> points.get(index - 1).distanceTo(points.get(index)))
                .sum();
    }

    /** Returns the line as the edge of a shape. */
    Outline closed() {
        return new Pen().polygon(points).outline();
    }

    private static Curve sampled(int pieces, DoubleFunction<Point> place) {
        return new Curve(DoubleStream.iterate(0, piece -> piece <= pieces, piece -> piece + 1)
                .mapToObj(piece -> place.apply(piece / pieces))
                .toList());
    }

    private static void addSpan(List<Point> points, Point before, Point from, Point to, Point after) {
        for (int piece = 0; piece < PIECES; piece++) {
            double way = (double) piece / PIECES;
            points.add(new Point(
                    catmullRom(before.x(), from.x(), to.x(), after.x(), way),
                    catmullRom(before.y(), from.y(), to.y(), after.y(), way)));
        }
    }

    private static double catmullRom(double before, double from, double to, double after, double way) {
        double linear = to - before;
        double square = 2 * before - 5 * from + 4 * to - after;
        double cube = 3 * from - before - 3 * to + after;
        return from + 0.5 * way * (linear + way * (square + way * cube));
    }

    private static Point near(List<Point> places, int index) {
        return places.get(Math.clamp(index, 0, places.size() - 1));
    }

    private static Point between(Point from, Point to, double way) {
        return new Point(from.x() + (to.x() - from.x()) * way, from.y() + (to.y() - from.y()) * way);
    }
}
