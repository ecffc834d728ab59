package app.footnote.chart.search;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds room for labels in a column on either side of a foot. Labels never overlap each other or the foot and leader
 * lines never cross; what does not fit is dropped, lowest priority first.
 */
public final class LabelLayout {
    private final LabelColumn left;
    private final LabelColumn right;

    /**
     * Takes the room there is. A foot that touches a side of the area gets no labels on that side.
     *
     * @param foot bounds of the foot, within the area
     * @param area bounds that labels must not leave
     * @param gap distance of the labels from the foot
     * @param spacing least distance between two labels
     */
    public LabelLayout(Bounds foot, Bounds area, double gap, double spacing) {
        this.left = new LabelColumn(true, foot.minX() - gap, area, spacing);
        this.right = new LabelColumn(false, foot.maxX() + gap, area, spacing);
    }

    /** Returns where the labels go. */
    public LabelPlan plan(List<LabelRequest> labels) {
        List<LabelRequest> kept = labels.stream()
                .filter(label -> left.fits(label) || right.fits(label))
                .sorted(Comparator.comparingInt(LabelRequest::priority).reversed())
                .limit(capacity(labels))
                .toList();
        List<PlacedLabel> placed = withoutCrossings(place(kept), kept);
        Set<ZoneSpot> named =
                new HashSet<>(placed.stream().map(PlacedLabel::spot).toList());
        return new LabelPlan(
                placed,
                labels.stream()
                        .map(LabelRequest::spot)
                        .filter(spot -> !named.contains(spot))
                        .toList());
    }

    private long capacity(List<LabelRequest> labels) {
        return left.capacity(tallest(labels)) + right.capacity(tallest(labels));
    }

    private static double tallest(List<LabelRequest> labels) {
        return labels.stream().mapToDouble(LabelRequest::height).max().orElse(1);
    }

    private List<PlacedLabel> place(List<LabelRequest> labels) {
        int capacityLeft = left.capacity(tallest(labels));
        int capacityRight = right.capacity(tallest(labels));
        Sides sides = new Sides(labels, capacityLeft, capacityRight);
        return Stream.concat(left.place(sides.left).stream(), right.place(sides.right).stream())
                .toList();
    }

    /** Lines of the two columns can cross where a label was too wide for the nearer side; the less important goes. */
    private static List<PlacedLabel> withoutCrossings(List<PlacedLabel> placed, List<LabelRequest> byPriority) {
        List<PlacedLabel> kept = new ArrayList<>();
        for (LabelRequest request : byPriority) {
            placed.stream()
                    .filter(label -> label.spot().equals(request.spot()))
                    .filter(label -> kept.stream().noneMatch(label::crosses))
                    .forEach(kept::add);
        }
        return kept;
    }

    /** Cuts the labels at an upright line into a left and a right half, the halves as even as room and width allow. */
    private final class Sides {
        private final List<LabelRequest> left = new ArrayList<>();
        private final List<LabelRequest> right = new ArrayList<>();

        Sides(List<LabelRequest> byPriority, int capacityLeft, int capacityRight) {
            List<LabelRequest> free = new ArrayList<>();
            for (LabelRequest label : byPriority) {
                if (!LabelLayout.this.right.fits(label)) {
                    addUpTo(capacityLeft, left, label);
                } else if (!LabelLayout.this.left.fits(label)) {
                    addUpTo(capacityRight, right, label);
                } else {
                    free.add(label);
                }
            }
            share(free, capacityLeft - left.size(), capacityRight - right.size());
        }

        private void share(List<LabelRequest> byPriority, int roomLeft, int roomRight) {
            List<LabelRequest> free = new ArrayList<>(
                    byPriority.stream().limit((long) roomLeft + roomRight).toList());
            free.sort(Comparator.comparingDouble(label -> label.anchor().x()));
            int even = (free.size() + right.size() - left.size()) / 2;
            int cut = Math.clamp(even, Math.max(0, free.size() - roomRight), Math.min(free.size(), roomLeft));
            left.addAll(free.subList(0, cut));
            right.addAll(free.subList(cut, free.size()));
        }

        private static void addUpTo(int capacity, List<LabelRequest> side, LabelRequest label) {
            if (side.size() < capacity) {
                side.add(label);
            }
        }
    }
}
