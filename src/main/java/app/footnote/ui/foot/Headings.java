package app.footnote.ui.foot;

import app.footnote.chart.FootView;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import app.footnote.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** The names of the feet, and the line that says from where they are seen. */
final class Headings extends Overlay {
    private static final double ABOVE = 26;
    private static final double BELOW = 26;
    private static final double BESIDE = 22;

    private final Messages messages;
    private final List<Label> names = new ArrayList<>();
    private Optional<Label> caption = Optional.empty();
    private boolean namesOnly;

    Headings(ChartFrame frame, Messages messages) {
        super(frame);
        this.messages = messages;
    }

    /** Leaves the line below the feet out. */
    void onlyName() {
        namesOnly = true;
        write();
    }

    /** Writes the headings for the feet shown now. */
    void write() {
        names.clear();
        frame().feet().drawings().forEach(drawing -> names.add(label(name(drawing), "foot-heading")));
        caption = caption().map(text -> label(text, "foot-caption"));
        getChildren().setAll(names);
        caption.ifPresent(getChildren()::add);
        requestLayout();
    }

    @Override
    void place() {
        List<PlacedFoot> feet = frame().feet().sheet().feet();
        for (int i = 0; i < feet.size(); i++) {
            placeName(names.get(i), feet.get(i));
        }
        Bounds area = frame().camera().area();
        caption.ifPresent(label -> put(label, new Point(area.centre().x(), getHeight() - BELOW), 0.5, 0.5));
    }

    private void placeName(Label name, PlacedFoot foot) {
        Bounds skin = frame().skin(foot);
        if (!Sheet.isStacked(foot.drawing().view())) {
            put(name, new Point(skin.centre().x(), ABOVE), 0.5, 0.5);
        } else if (isLegOnTheRight(foot)) {
            put(name, new Point(skin.minX(), skin.minY() + BESIDE), 0, 0.5);
        } else {
            put(name, new Point(skin.maxX(), skin.minY() + BESIDE), 1, 0.5);
        }
    }

    // The side without the leg is empty and takes the heading.
    private static boolean isLegOnTheRight(PlacedFoot foot) {
        double top = foot.skin().minY() + foot.skin().height() / 4;
        double middle = Polygon.of(foot.drawing().skin())
                .corners()
                .filter(corner -> corner.y() < top)
                .mapToDouble(Point::x)
                .average()
                .orElse(0);
        return middle > foot.skin().centre().x();
    }

    private String name(FootDrawing drawing) {
        FootView view = drawing.drawing().view();
        String foot = messages.text("heading." + drawing.drawing().foot().id());
        return Sheet.isStacked(view) ? messages.text("heading.side", foot, messages.text("side." + view.id())) : foot;
    }

    private Optional<String> caption() {
        String key = "caption." + frame().feet().view().id();
        return !namesOnly && messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }
}
