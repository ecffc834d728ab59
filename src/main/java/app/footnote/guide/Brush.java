package app.footnote.guide;

import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Turns lines and places into shapes to fill. */
final class Brush {
    /** Length and half width of an arrow head, for a line one wide. */
    private static final double HEAD_LENGTH = 3.1;

    private static final double HEAD_HALF = 1.6;
    /** How far the back of the head is drawn in, for a head one long. */
    private static final double BARB = 0.24;

    private Brush() {}

    /** Returns a line that grows from one width to another and ends in a head. */
    static List<Ink> arrow(Curve curve, double fromWidth, double toWidth) {
        double head = HEAD_LENGTH * toWidth;
        double bodyShare = Math.max(0.1, 1 - head * (1 - BARB) / curve.length());
        return List.of(
                Ink.strong(ribbon(curve, bodyShare, fromWidth / 2, toWidth / 2)),
                Ink.strong(head(curve.at(bodyShare), curve.points().getLast(), toWidth)));
    }

    /** Returns a line of one width. */
    static List<Ink> line(Curve curve, double width) {
        return List.of(
                Ink.strong(ribbon(curve, 1, width / 2, width / 2)),
                Ink.strong(disc(curve.points().getFirst(), width / 2)),
                Ink.strong(disc(curve.points().getLast(), width / 2)));
    }

    /** Returns a low arch from one place to the next, ending before it. */
    static List<Ink> hop(Point from, Point to, double radius) {
        double rise = 0.95 * from.distanceTo(to);
        Point over = new Point(
                (from.x() + to.x()) / 2 + rise * (to.y() - from.y()) / from.distanceTo(to),
                (from.y() + to.y()) / 2 - rise * (to.x() - from.x()) / from.distanceTo(to));
        return List.of(Ink.strong(ribbon(Curve.arch(from, over, to), 1, 0.18 * radius, 0.3 * radius)));
    }

    static Outline disc(Point middle, double radius) {
        return new Pen().circle(middle, radius, true).outline();
    }

    static Outline ring(Point middle, double radius, double halfWidth) {
        return new Pen()
                .circle(middle, radius + halfWidth, true)
                .circle(middle, radius - halfWidth, false)
                .outline();
    }

    private static Outline ribbon(Curve curve, double share, double fromHalf, double toHalf) {
        int pieces = curve.points().size();
        // One side grows forwards, the other backwards from the same place in the list.
        List<Point> edge = new ArrayList<>();
        for (int piece = 0; piece <= pieces; piece++) {
            double way = (double) piece / pieces;
            edge.add(piece, beside(curve, way * share, fromHalf + (toHalf - fromHalf) * way));
            edge.add(piece + 1, beside(curve, way * share, (fromHalf - toHalf) * way - fromHalf));
        }
        return new Pen().polygon(edge).outline();
    }

    /** Returns the place at that distance to the right of the line; to the left if it is below zero. */
    private static Point beside(Curve curve, double way, double distance) {
        Point behind = curve.at(Math.max(0, way - 0.004));
        Point ahead = curve.at(Math.min(1, way + 0.004));
        return aside(curve.at(way), behind, ahead, distance);
    }

    private static Outline head(Point neck, Point tip, double width) {
        double back = HEAD_LENGTH * width;
        double reach = neck.distanceTo(tip);
        Point base =
                new Point(tip.x() - (tip.x() - neck.x()) * back / reach, tip.y() - (tip.y() - neck.y()) * back / reach);
        return new Pen()
                .polygon(List.of(
                        tip,
                        aside(base, neck, tip, HEAD_HALF * width),
                        neck,
                        aside(base, neck, tip, -HEAD_HALF * width)))
                .outline();
    }

    private static Point aside(Point at, Point behind, Point ahead, double distance) {
        double length = behind.distanceTo(ahead);
        return new Point(
                at.x() - (ahead.y() - behind.y()) / length * distance,
                at.y() + (ahead.x() - behind.x()) / length * distance);
    }
}
