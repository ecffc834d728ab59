package app.footnote.geometry;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Looks for the largest circle inside a polygon: squares that could still hold a better centre are cut into four, the
 * most promising first.
 */
final class CircleSearch {
    private static final double PRECISION = 0.02;
    // Far more squares than any drawn zone needs, so that an absurd shape cannot keep the search busy.
    private static final int MOST_SQUARES = 20_000;

    private final Polygon polygon;
    private final Queue<Square> squares =
            new PriorityQueue<>(Comparator.comparingDouble(Square::hope).reversed());
    private int looked;

    CircleSearch(Polygon polygon) {
        this.polygon = polygon;
    }

    Circle largest() {
        Bounds bounds = polygon.bounds();
        double half = Math.max(bounds.width(), bounds.height()) / 2;
        Square best = square(bounds.centre().x(), bounds.centre().y(), half);
        squares.add(best);
        while (!squares.isEmpty() && looked < MOST_SQUARES) {
            Square next = squares.remove();
            best = next.radius > best.radius ? next : best;
            if (next.hope() > Math.max(0, best.radius) + PRECISION) {
                split(next);
            }
        }
        return new Circle(new Point(best.x, best.y), Math.max(0, best.radius));
    }

    private void split(Square square) {
        double half = square.half / 2;
        squares.add(square(square.x - half, square.y - half, half));
        squares.add(square(square.x + half, square.y - half, half));
        squares.add(square(square.x - half, square.y + half, half));
        squares.add(square(square.x + half, square.y + half, half));
    }

    private Square square(double x, double y, double half) {
        looked++;
        double distance = polygon.distanceToEdge(x, y);
        return new Square(x, y, half, polygon.contains(x, y) ? distance : -distance);
    }

    /** A square with the radius that fits at its centre, negative outside the polygon. */
    private record Square(double x, double y, double half, double radius) {

        double hope() {
            return radius + half * Math.sqrt(2);
        }
    }
}
