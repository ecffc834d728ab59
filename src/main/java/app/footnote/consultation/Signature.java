package app.footnote.consultation;

import app.footnote.geometry.Point;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signature drawn with pointer or pen.
 *
 * @param strokes the lines in the order they were drawn; coordinates are shares of the width of the field, from 0 to 1
 *     across and from 0 to its height down
 */
public record Signature(List<List<Point>> strokes) {
    /** More points than any hand draws. */
    public static final int MOST_POINTS = 20_000;

    /** Refuses a signature that is empty, too long or outside of the field. */
    public Signature {
        strokes = strokes.stream().map(List::copyOf).toList();
        long points = strokes.stream().mapToLong(List::size).sum();
        if (points == 0 || points > MOST_POINTS || points(strokes).anyMatch(Signature::isOutside)) {
            throw new IllegalArgumentException("a signature has 1 to " + MOST_POINTS + " points from 0 to 1");
        }
    }

    private static Stream<Point> points(List<List<Point>> strokes) {
        return strokes.stream().flatMap(List::stream);
    }

    private static boolean isOutside(Point point) {
        return !(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1);
    }
}
