package app.footnote.ui.foot;

import app.footnote.chart.ZoneSpot;
import app.footnote.chart.search.LabelLayout;
import app.footnote.chart.search.LabelPlan;
import app.footnote.chart.search.LabelRequest;
import app.footnote.geometry.Bounds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of all zones: inside the zone where there is room, else in columns beside the foot. Without being asked for
 * they show only inside the zones of a much enlarged drawing.
 */
final class Names extends Overlay {
    private static final double SHOWN_UNASKED = 1.9;
    private static final double GAP = 12;
    private static final double SPACING = 1;
    private static final double BELOW_HEADING = 46;
    private static final double ABOVE_CAPTION = 42;
    private static final double MARGIN = 4;
    private static final int IMPORTANT = 1_000_000;

    private Bounds room = new Bounds(0, 0, 1, 1);
    private boolean asked;

    Names(ChartFrame frame) {
        super(frame);
    }

    /** Sets the part of the chart that no card covers. */
    void keepWithin(Bounds free) {
        room = free;
    }

    /** Makes the names of the zones shown, {@code wanted} by the reader or only where they fit. */
    void write(boolean wanted) {
        asked = wanted;
        boolean needed = asked || isEnlarged();
        getChildren().setAll(needed ? frame().feet().zones().map(NameLabel::new).toList() : List.of());
        requestLayout();
    }

    /** Names the zones of a drawing that has just become large enough for it, or no longer is. */
    void rest() {
        setVisible(true);
        if (!asked && isEnlarged() == getChildren().isEmpty()) {
            write(false);
        }
        requestLayout();
    }

    /** Returns how wide a column for the widest name is, at most that wide. */
    double columnWidth(double most) {
        double widest = labels().mapToDouble(NameLabel::width).max().orElse(0);
        return Math.min(most, widest + GAP + MARGIN);
    }

    /** Says whether that zone is named by a label here. */
    boolean isNamed(ZoneNode zone) {
        return labels().anyMatch(label -> label.zone() == zone && label.isVisible());
    }

    /** Returns the places of the names that are shown. */
    List<Bounds> places() {
        return labels().filter(NameLabel::isVisible)
                .map(NameLabel::words)
                .map(words -> new Bounds(
                        words.getLayoutX(),
                        words.getLayoutY(),
                        words.getLayoutX() + words.getWidth(),
                        words.getLayoutY() + words.getHeight()))
                .toList();
    }

    // A name that stays is not hidden for a moment meanwhile: whoever looks in between would miss it.
    @Override
    void place() {
        InsideNames inside = new InsideNames(frame());
        Set<NameLabel> unplaced = new LinkedHashSet<>();
        labels().forEach(label -> inside(inside, label).ifPresentOrElse(label::placeInside, () -> unplaced.add(label)));
        if (asked && frame().camera().zoom() <= 1) {
            frame().feet().sheet().feet().forEach(foot -> placeBeside(foot, unplaced));
        }
        unplaced.forEach(NameLabel::drop);
    }

    private static Optional<Bounds> inside(InsideNames inside, NameLabel label) {
        return label.zone().is(ZoneState.DIMMED)
                ? Optional.empty()
                : inside.place(label.zone(), label.width(), label.height());
    }

    private void placeBeside(PlacedFoot foot, Set<NameLabel> unplaced) {
        Map<ZoneSpot, NameLabel> bySpot = unplaced.stream()
                .filter(label -> !label.zone().is(ZoneState.DIMMED))
                .filter(label -> label.zone().spot().foot() == foot.drawing().foot())
                .collect(Collectors.toMap(label -> label.zone().spot(), Function.identity(), (one, other) -> one));
        LabelPlan plan = new LabelLayout(frame().skin(foot), areaOf(foot), GAP, SPACING)
                .plan(bySpot.values().stream().map(this::request).toList());
        plan.placed().forEach(placed -> {
            NameLabel label = bySpot.get(placed.spot());
            label.placeBeside(placed.bounds(), placed.port(), placed.anchor());
            unplaced.remove(label);
        });
    }

    private LabelRequest request(NameLabel label) {
        ZoneNode zone = label.zone();
        boolean important = zone.is(ZoneState.CHOSEN) || zone.is(ZoneState.MATCH);
        int size = (int) (zone.extent().width() * zone.extent().height());
        return new LabelRequest(
                zone.spot(), frame().anchor(zone), label.width(), label.height(), important ? IMPORTANT : size);
    }

    // Each foot has the room up to the middle between the feet.
    private Bounds areaOf(PlacedFoot foot) {
        List<PlacedFoot> feet = frame().feet().sheet().feet();
        Bounds all = new Bounds(room.minX() + MARGIN, room.minY() + MARGIN, room.maxX() - MARGIN, room.maxY() - MARGIN);
        boolean stacked = Sheet.isStacked(foot.drawing().view());
        Bounds area = stacked
                ? all
                : new Bounds(all.minX(), room.minY() + BELOW_HEADING, all.maxX(), room.maxY() - ABOVE_CAPTION);
        if (feet.size() < 2) {
            return area;
        }
        Bounds first = frame().skin(feet.getFirst());
        Bounds last = frame().skin(feet.getLast());
        boolean isFirst = foot == feet.getFirst();
        if (stacked) {
            double middle = (first.maxY() + last.minY()) / 2;
            return isFirst ? below(area, area.minY(), middle) : below(area, middle, area.maxY());
        }
        double middle = (first.maxX() + last.minX()) / 2;
        return isFirst
                ? new Bounds(area.minX(), area.minY(), middle - MARGIN, area.maxY())
                : new Bounds(middle + MARGIN, area.minY(), area.maxX(), area.maxY());
    }

    private static Bounds below(Bounds area, double top, double bottom) {
        return new Bounds(area.minX(), top, area.maxX(), bottom);
    }

    private boolean isEnlarged() {
        return frame().camera().zoom() >= SHOWN_UNASKED;
    }

    private Stream<NameLabel> labels() {
        return getChildren().stream().map(NameLabel.class::cast);
    }
}
