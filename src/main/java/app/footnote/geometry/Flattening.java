package app.footnote.geometry;

import java.util.Arrays;

/** Turns an outline into straight pieces; every curve becomes {@value #PIECES}. */
final class Flattening {
    private static final int PIECES = 14;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    static Polygon polygon(Outline outline) {
        Flattening flattening = new Flattening();
        outline.segments().forEach(flattening::add);
        return new Polygon(
                Arrays.copyOf(flattening.xs, flattening.size), Arrays.copyOf(flattening.ys, flattening.size));
    }

    private void add(Segment segment) {
        switch (segment) {
            case Segment.Move(Point to) -> add(to.x(), to.y());
            case Segment.Line(Point to) -> add(to.x(), to.y());
            case Segment.Quad(Point control, Point to) -> quad(control, to);
            case Segment.Cubic(Point first, Point second, Point to) -> cubic(first, second, to);
            case Segment.Close() -> {}
        }
    }

    private void quad(Point control, Point to) {
        Point from = last();
        cubic(towards(from, control), towards(to, control), to);
    }

    // A curve with one control point is one with two, each two thirds of the way to it.
    private static Point towards(Point end, Point control) {
        return new Point(end.x() + 2 * (control.x() - end.x()) / 3, end.y() + 2 * (control.y() - end.y()) / 3);
    }

    private void cubic(Point first, Point second, Point to) {
        Point from = last();
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = piece / (double) PIECES;
            add(bezier(t, from.x(), first.x(), second.x(), to.x()), bezier(t, from.y(), first.y(), second.y(), to.y()));
        }
    }

    private static double bezier(double t, double from, double first, double second, double to) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }

    private Point last() {
        return new Point(xs[size - 1], ys[size - 1]);
    }

    private void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }
}
