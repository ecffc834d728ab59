package app.footnote.guide;

import app.footnote.geometry.Outline;
import app.footnote.geometry.PathParser;
import app.footnote.geometry.Point;
import java.util.List;
import java.util.Locale;

/** Writes path data. */
final class Pen {
    /** How far the control points of a quarter circle lie from its ends, for a radius of one. */
    private static final double QUARTER = 0.5523;

    private final StringBuilder data = new StringBuilder();

    Pen polygon(List<Point> corners) {
        move(corners.getFirst());
        corners.stream().skip(1).forEach(this::line);
        return close();
    }

    /** Adds a circle; clockwise circles make holes in counter-clockwise ones. */
    Pen circle(Point middle, double radius, boolean clockwise) {
        double turn = clockwise ? 1 : -1;
        move(offset(middle, radius, 0));
        arc(middle, radius, turn, 1, 0, 0, 1);
        arc(middle, radius, turn, 0, 1, -1, 0);
        arc(middle, radius, turn, -1, 0, 0, -1);
        arc(middle, radius, turn, 0, -1, 1, 0);
        return close();
    }

    Outline outline() {
        return PathParser.parse(data.toString());
    }

    private void arc(Point middle, double radius, double turn, int fromX, int fromY, int toX, int toY) {
        curve(
                offset(middle, radius * (fromX + QUARTER * toX), radius * turn * (fromY + QUARTER * toY)),
                offset(middle, radius * (toX + QUARTER * fromX), radius * turn * (toY + QUARTER * fromY)),
                offset(middle, radius * toX, radius * turn * toY));
    }

    private void move(Point to) {
        data.append('M').append(written(to));
    }

    private void line(Point to) {
        data.append('L').append(written(to));
    }

    private void curve(Point first, Point second, Point to) {
        data.append('C').append(written(first)).append(' ').append(written(second));
        data.append(' ').append(written(to));
    }

    private Pen close() {
        data.append('Z');
        return this;
    }

    private static Point offset(Point middle, double x, double y) {
        return new Point(middle.x() + x, middle.y() + y);
    }

    private static String written(Point point) {
        return String.format(Locale.ROOT, "%.2f %.2f", point.x(), point.y());
    }
}
