package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Something drawn over the feet that keeps its size on the screen, whatever the zoom. */
abstract class Overlay extends Pane {
    private final ChartFrame frame;

    Overlay(ChartFrame frame) {
        this.frame = frame;
        setManaged(false);
        setMouseTransparent(true);
    }

    final ChartFrame frame() {
        return frame;
    }

    /** Puts every part where the camera sees what it belongs to. */
    abstract void place();

    /** Returns the parts that others must not cover, in pixels of the chart. */
    final List<Bounds> covered() {
        return getChildren().stream()
                .filter(Node::isVisible)
                .map(Overlay::boundsOf)
                .toList();
    }

    @Override
    protected final void layoutChildren() {
        place();
    }

    /** Returns a label that takes no part in the layout and is placed by {@link #put}. */
    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setManaged(false);
        label.setFocusTraversable(false);
        return label;
    }

    /** Places the label at its natural size. {@code alignX} 0 has its left edge at the point, 1 its right edge. */
    static Bounds put(Label label, Point point, double alignX, double alignY) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(-1));
        double x = Math.round(point.x() - width * alignX);
        double y = Math.round(point.y() - height * alignY);
        label.resizeRelocate(x, y, width, height);
        return new Bounds(x, y, x + width, y + height);
    }

    private static Bounds boundsOf(Node node) {
        var bounds = node.getBoundsInParent();
        return new Bounds(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }
}
