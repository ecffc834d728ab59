package app.footnote.ui.foot;

import app.footnote.geometry.Point;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The name of one zone, with a line to it that ends in a dot. */
abstract class Caption extends Group {
    private final ZoneNode zone;
    private final Label name;
    private final Line leader = new Line();
    private final Circle dot;

    /**
     * Makes a caption that stands nowhere yet.
     *
     * @param style class of the name
     * @param kind what the classes of line and dot begin with
     * @param radius of the dot in pixels
     */
    Caption(ZoneNode zone, String style, String kind, double radius) {
        this.zone = zone;
        name = Overlay.label(zone.zone().name(), style);
        leader.getStyleClass().setAll(kind + "-leader");
        dot = new Circle(radius);
        dot.getStyleClass().setAll(kind + "-dot");
        getChildren().addAll(leader, dot, name);
        setManaged(false);
    }

    final ZoneNode zone() {
        return zone;
    }

    /** Returns the words without the line. */
    final Label words() {
        return name;
    }

    final double width() {
        return Math.ceil(name.prefWidth(-1));
    }

    final double height() {
        return Math.ceil(name.prefHeight(-1));
    }

    final void showLine(boolean line, boolean end) {
        leader.setVisible(line);
        dot.setVisible(end);
    }

    final void dotAt(Point anchor) {
        dot.setCenterX(anchor.x());
        dot.setCenterY(anchor.y());
    }

    final void lineBetween(Point one, Point other) {
        leader.setStartX(one.x());
        leader.setStartY(one.y());
        leader.setEndX(other.x());
        leader.setEndY(other.y());
    }
}
