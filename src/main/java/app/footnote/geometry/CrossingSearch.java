package app.footnote.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for two edges of a polygon that cross; edges that only touch do not count. */
final class CrossingSearch {
    private static final double TOO_SHORT = 1e-6;
    private static final double TOUCHING = -1e-12;

    private final List<Edge> edges = new ArrayList<>();

    CrossingSearch(Polygon polygon) {
        for (int i = 0; i < polygon.size(); i++) {
            Point from = polygon.corner(i);
            Point to = polygon.corner((i + 1) % polygon.size());
            if (from.distanceTo(to) > TOO_SHORT) {
                edges.add(new Edge(edges.size(), from, to));
            }
        }
    }

    /** Sweeps from left to right, comparing each edge with those that still reach it. */
    Optional<Point> first() {
        List<Edge> active = new ArrayList<>();
        for (Edge edge : edges.stream().sorted(Comparator.comparing(Edge::left)).toList()) {
            active.removeIf(other -> other.right() < edge.left());
            if (active.stream().anyMatch(other -> !areNeighbours(edge, other) && edge.crosses(other))) {
                return Optional.of(edge.from);
            }
            active.add(edge);
        }
        return Optional.empty();
    }

    private boolean areNeighbours(Edge one, Edge other) {
        int apart = Math.abs(one.index - other.index);
        return apart == 1 || apart == edges.size() - 1;
    }

    private record Edge(int index, Point from, Point to) {

        double left() {
            return Math.min(from.x(), to.x());
        }

        double right() {
            return Math.max(from.x(), to.x());
        }

        boolean crosses(Edge other) {
            return sharesHeight(other)
                    && side(other.from) * side(other.to) < TOUCHING
                    && other.side(from) * other.side(to) < TOUCHING;
        }

        private boolean sharesHeight(Edge other) {
            return Math.max(from.y(), to.y()) >= Math.min(other.from.y(), other.to.y())
                    && Math.min(from.y(), to.y()) <= Math.max(other.from.y(), other.to.y());
        }

        private double side(Point point) {
            return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
        }
    }
}
