package app.footnote.chart.search;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The labels on one side of a foot, all with their inner edge on one upright line. */
final class LabelColumn {
    private final boolean onLeft;
    private final double edge;
    private final Bounds area;
    private final double spacing;

    /**
     * Takes the room of the column.
     *
     * @param onLeft whether it stands left of the foot
     * @param edge where the inner edges of the labels stand
     * @param area the room that labels must not leave
     * @param spacing least distance between two labels
     */
    LabelColumn(boolean onLeft, double edge, Bounds area, double spacing) {
        this.onLeft = onLeft;
        this.edge = edge;
        this.area = area;
        this.spacing = spacing;
    }

    /** Says whether the label is narrow enough for this side. */
    boolean fits(LabelRequest label) {
        return label.width() <= (onLeft ? edge - area.minX() : area.maxX() - edge);
    }

    /** Returns how many labels of that height fit below each other. */
    int capacity(double height) {
        return (int) Math.max(0, Math.floor((area.height() + spacing) / (height + spacing)));
    }

    /** Returns the labels as near to their anchors as the others allow. There must be room for all. */
    List<PlacedLabel> place(List<LabelRequest> labels) {
        List<LabelRequest> order = new ArrayList<>(labels);
        order.sort(Comparator.comparingDouble(label -> label.anchor().y()));
        double[] middles = middles(order);
        uncross(order, middles);
        return IntStream.range(0, order.size())
                .mapToObj(i -> placed(order.get(i), middles[i]))
                .toList();
    }

    /**
     * Returns where the middles of the rows stand. Rows that would overlap are joined into a block around the mean of
     * what they want, until no two blocks overlap.
     */
    private double[] middles(List<LabelRequest> order) {
        double row = order.stream().mapToDouble(LabelRequest::height).max().orElse(0) + spacing;
        List<Block> blocks = new ArrayList<>();
        for (LabelRequest label : order) {
            Block block = new Block(1, label.anchor().y());
            while (!blocks.isEmpty() && top(blocks.getLast(), row) + blocks.getLast().count * row > top(block, row)) {
                block = blocks.removeLast().join(block);
            }
            blocks.add(block);
        }
        return blocks.stream()
                .flatMapToDouble(
                        block -> IntStream.range(0, block.count).mapToDouble(i -> top(block, row) + (i + 0.5) * row))
                .toArray();
    }

    private double top(Block block, double row) {
        double lowest = area.maxY() + spacing / 2 - block.count * row;
        return Math.max(area.minY() - spacing / 2, Math.min(block.wish - block.count * row / 2, lowest));
    }

    // Swapping the rows of two crossing lines shortens both together, so this comes to an end.
    private void uncross(List<LabelRequest> order, double[] middles) {
        boolean swapped = true;
        while (swapped) {
            swapped = false;
            for (int i = 0; i < middles.length; i++) {
                for (int k = i + 1; k < middles.length; k++) {
                    swapped |= swapIfCrossing(order, middles, i, k);
                }
            }
        }
    }

    private boolean swapIfCrossing(List<LabelRequest> order, double[] middles, int i, int k) {
        boolean crossing = placed(order.get(i), middles[i]).crosses(placed(order.get(k), middles[k]));
        if (crossing) {
            LabelRequest moved = order.get(i);
            order.set(i, order.get(k));
            order.set(k, moved);
        }
        return crossing;
    }

    private PlacedLabel placed(LabelRequest label, double middle) {
        double left = onLeft ? edge - label.width() : edge;
        double top = middle - label.height() / 2;
        Bounds bounds = new Bounds(left, top, left + label.width(), top + label.height());
        return new PlacedLabel(label.spot(), bounds, new Point(edge, middle), label.anchor());
    }

    /** Rows that stand close together, and where the middle of all would like to be. */
    private record Block(int count, double wish) {

        Block join(Block next) {
            int all = count + next.count;
            return new Block(all, (count * wish + next.count * next.wish) / all);
        }
    }
}
