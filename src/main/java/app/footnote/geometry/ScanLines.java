package app.footnote.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The inside of a polygon as spans on horizontal lines {@value #STEP} apart, for measuring what shapes share. */
public final class ScanLines {
    private static final double STEP = 0.1;
    private static final double[] NONE = {};

    private final int firstRow;
    private final double[][] rows;

    private ScanLines(int firstRow, double[][] rows) {
        this.firstRow = firstRow;
        this.rows = rows;
    }

    /** Returns the spans of the polygon. */
    public static ScanLines of(Polygon polygon) {
        int first = row(polygon.bounds().minY());
        double[][] rows = new double[row(polygon.bounds().maxY()) - first + 1][];
        Arrays.fill(rows, NONE);
        for (int i = 0; i < polygon.size(); i++) {
            addEdge(rows, first, polygon, i, (i + 1) % polygon.size());
        }
        Arrays.stream(rows).forEach(Arrays::sort);
        return new ScanLines(first, rows);
    }

    /** Returns the area inside all of the shapes together, counting shared parts once. */
    public static double unionArea(List<ScanLines> shapes) {
        int first = shapes.stream().mapToInt(shape -> shape.firstRow).min().orElse(0);
        int end = shapes.stream().mapToInt(ScanLines::endRow).max().orElse(0);
        double total = 0;
        for (int row = first; row < end; row++) {
            total += unionLength(shapes, row);
        }
        return total * STEP;
    }

    /** Returns the area. */
    public double area() {
        return Arrays.stream(rows).mapToDouble(ScanLines::length).sum() * STEP;
    }

    /** Returns the area that both shapes hold. */
    public double sharedArea(ScanLines other) {
        double total = 0;
        for (int row = Math.max(firstRow, other.firstRow); row < Math.min(endRow(), other.endRow()); row++) {
            total += sharedLength(spans(row), other.spans(row));
        }
        return total * STEP;
    }

    private static int row(double y) {
        return (int) Math.ceil(y / STEP - 0.5);
    }

    private static void addEdge(double[][] rows, int first, Polygon polygon, int from, int to) {
        boolean down = polygon.y(from) < polygon.y(to);
        int top = down ? from : to;
        int bottom = down ? to : from;
        double slope = (polygon.x(bottom) - polygon.x(top)) / (polygon.y(bottom) - polygon.y(top));
        for (int row = row(polygon.y(top)); height(row) < polygon.y(bottom); row++) {
            // Rounding may put the first line a hair above the edge, where the edge before already counts.
            if (height(row) >= polygon.y(top)) {
                addCrossing(rows, row - first, polygon.x(top) + slope * (height(row) - polygon.y(top)));
            }
        }
    }

    private static double height(int row) {
        return (row + 0.5) * STEP;
    }

    private static void addCrossing(double[][] rows, int index, double x) {
        double[] crossings = Arrays.copyOf(rows[index], rows[index].length + 1);
        crossings[crossings.length - 1] = x;
        rows[index] = crossings;
    }

    private int endRow() {
        return firstRow + rows.length;
    }

    private double[] spans(int row) {
        return row < firstRow || row >= endRow() ? NONE : rows[row - firstRow];
    }

    private static double length(double[] spans) {
        double total = 0;
        for (int i = 0; i + 1 < spans.length; i += 2) {
            total += spans[i + 1] - spans[i];
        }
        return total;
    }

    private static double sharedLength(double[] one, double[] other) {
        double total = 0;
        for (int i = 0; i + 1 < one.length; i += 2) {
            for (int k = 0; k + 1 < other.length; k += 2) {
                total += Math.max(0, Math.min(one[i + 1], other[k + 1]) - Math.max(one[i], other[k]));
            }
        }
        return total;
    }

    private static double unionLength(List<ScanLines> shapes, int row) {
        double[][] spans = shapes.stream()
                .flatMap(shape -> pairs(shape.spans(row)))
                .sorted((one, other) -> Double.compare(one[0], other[0]))
                .toArray(double[][]::new);
        double total = 0;
        double reached = Double.NEGATIVE_INFINITY;
        for (double[] span : spans) {
            total += Math.max(0, span[1] - Math.max(span[0], reached));
            reached = Math.max(reached, span[1]);
        }
        return total;
    }

    private static Stream<double[]> pairs(double[] spans) {
        return IntStream.range(0, spans.length / 2).mapToObj(pair ->
                new double[] {spans[2 * pair], spans[2 * pair + 1]});
    }
}
