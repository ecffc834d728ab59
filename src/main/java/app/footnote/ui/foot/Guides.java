package app.footnote.ui.foot;

import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.Guide;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import app.footnote.ui.kit.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** The names of the guide lines, once each in the gap between the feet, or beside a foot that stands alone. */
final class Guides extends Overlay {
    private static final Set<String> NAMED = Set.of("shoulder-line", "diaphragm-line", "waist-line", "heel-line");
    private static final double BESIDE = 14;
    private static final double BELOW = 4;
    private static final double BETWEEN = 8;
    private static final double HALF_NAME = 30;

    private final Messages messages;

    Guides(ChartFrame frame, Messages messages) {
        super(frame);
        this.messages = messages;
    }

    /** Says whether this is one of the lines that are drawn and named. */
    static boolean isNamed(Guide guide) {
        return NAMED.contains(guide.id());
    }

    /** Writes the names for the feet shown now. */
    void write() {
        boolean stacked = Sheet.isStacked(frame().feet().view());
        getChildren()
                .setAll(frame().feet().drawings().stream()
                        .limit(stacked ? 2 : 1)
                        .flatMap(drawing -> names(drawing, stacked ? "guide.short." : "guide.").stream())
                        .toList());
        requestLayout();
    }

    /** Returns how wide a gap between two feet must be to hold the names. */
    double gap() {
        return getChildren().stream()
                .mapToDouble(name -> name.prefWidth(-1) + 2 * BESIDE)
                .max()
                .orElse(0);
    }

    @Override
    void place() {
        List<PlacedFoot> feet = frame().feet().sheet().feet();
        int perFoot = feet.isEmpty() ? 1 : (int) lines(feet.getFirst()).count();
        for (int i = 0; i < getChildren().size(); i++) {
            PlacedFoot foot = feet.get(i / perFoot);
            Guide guide = lines(foot).skip(i % perFoot).findFirst().orElseThrow();
            put((Label) getChildren().get(i), guide, foot);
        }
        if (Sheet.isStacked(frame().feet().view())) {
            feet.forEach(foot -> moveApart(feet.indexOf(foot) * perFoot, perFoot));
        }
    }

    // On the side views two lines can be closer than their names are wide.
    private void moveApart(int from, int count) {
        List<Label> names = getChildren().stream()
                .skip(from)
                .limit(count)
                .map(Label.class::cast)
                .sorted(Comparator.comparingDouble(Label::getLayoutX))
                .toList();
        // Each pair gives way evenly; what that pushes into a third name then moves on to the right.
        moveApart(names, 0.5);
        moveApart(names, 0);
    }

    private static void moveApart(List<Label> names, double shareOfFirst) {
        for (int i = 1; i < names.size(); i++) {
            Label before = names.get(i - 1);
            Label after = names.get(i);
            double overlap = before.getLayoutX() + before.getWidth() + BETWEEN - after.getLayoutX();
            if (overlap > 0) {
                before.setLayoutX(Math.floor(before.getLayoutX() - overlap * shareOfFirst));
                after.setLayoutX(Math.ceil(after.getLayoutX() + overlap * (1 - shareOfFirst)));
            }
        }
    }

    private void put(Label name, Guide guide, PlacedFoot foot) {
        List<Point> line = Polygon.of(guide.outline()).corners().toList();
        if (Sheet.isStacked(foot.drawing().view())) {
            Point low = line.stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
            double edge = lowestNear(low.x(), foot);
            put(
                    name,
                    frame().onScreen(
                                    new Point(
                                            low.x(),
                                            edge + BELOW / frame().camera().scale()),
                                    foot),
                    0.5,
                    0);
            return;
        }
        boolean inwardsIsRight = isFirstOfItsView(foot);
        Comparator<Point> byX = Comparator.comparingDouble(Point::x);
        Point inner = (inwardsIsRight ? line.stream().max(byX) : line.stream().min(byX)).orElseThrow();
        putBeside(name, frame().onScreen(inner, foot), foot, inwardsIsRight);
    }

    // The name is wider than the line, and the foot may reach lower beside it.
    private double lowestNear(double x, PlacedFoot foot) {
        double reach = HALF_NAME / frame().camera().scale();
        return Polygon.of(foot.drawing().skin())
                .corners()
                .filter(corner -> Math.abs(corner.x() - x) < reach)
                .mapToDouble(Point::y)
                .max()
                .orElse(foot.skin().maxY());
    }

    private void putBeside(Label name, Point end, PlacedFoot foot, boolean right) {
        List<PlacedFoot> feet = frame().feet().sheet().feet();
        if (feet.size() == 2) {
            Bounds one = frame().skin(feet.getFirst());
            Bounds other = frame().skin(feet.getLast());
            put(name, new Point((one.maxX() + other.minX()) / 2, end.y()), 0.5, 0.5);
        } else {
            double edge = right
                    ? frame().skin(foot).maxX() + BESIDE
                    : frame().skin(foot).minX() - BESIDE;
            put(name, new Point(edge, end.y()), right ? 0 : 1, 0.5);
        }
    }

    private static boolean isFirstOfItsView(PlacedFoot foot) {
        FootView view = foot.drawing().view();
        return Sheet.order(view, Feet.BOTH).getFirst() == foot.drawing().foot();
    }

    private List<Label> names(FootDrawing drawing, String prefix) {
        return drawing.drawing().guides().stream()
                .filter(Guides::isNamed)
                .map(guide -> label(messages.text(prefix + guide.id()), "guide-name"))
                .toList();
    }

    private static Stream<Guide> lines(PlacedFoot foot) {
        return foot.drawing().guides().stream().filter(Guides::isNamed);
    }
}
