package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The name of one zone in a frame, joined to it by a line that ends in a dot. */
final class Callout extends Group {
    private static final double DOT = 3.2;

    private final ZoneNode zone;
    private final Label name;
    private final Line leader = new Line();
    private final Circle dot = new Circle(DOT);

    Callout(ZoneNode zone) {
        this.zone = zone;
        name = Overlay.label(zone.zone().name(), "callout");
        leader.getStyleClass().setAll("callout-leader");
        leader.setStrokeWidth(1.3);
        dot.getStyleClass().setAll("callout-dot");
        getChildren().addAll(leader, dot, name);
        setManaged(false);
    }

    ZoneNode zone() {
        return zone;
    }

    double width() {
        return Math.ceil(name.prefWidth(-1));
    }

    double height() {
        return Math.ceil(name.prefHeight(-1));
    }

    /** Points from the label to the anchor, or to the edge of a sign that reaches that far around it. */
    void place(Bounds label, Point anchor, double reach) {
        name.resizeRelocate(Math.round(label.minX()), Math.round(label.minY()), width(), height());
        dot.setCenterX(anchor.x());
        dot.setCenterY(anchor.y());
        dot.setVisible(reach == 0);
        Point end = new Point(
                Math.clamp(anchor.x(), label.minX() + 1, label.maxX() - 1),
                Math.clamp(anchor.y(), label.minY() + 1, label.maxY() - 1));
        double way = anchor.distanceTo(end);
        leader.setVisible(way > reach);
        double clear = way > reach ? reach / way : 0;
        leader.setStartX(anchor.x() + (end.x() - anchor.x()) * clear);
        leader.setStartY(anchor.y() + (end.y() - anchor.y()) * clear);
        leader.setEndX(end.x());
        leader.setEndY(end.y());
    }
}
