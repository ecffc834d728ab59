package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The quiet name of one zone, inside it or joined to it by a thin line. */
final class NameLabel extends Group {
    private static final double DOT = 1.7;

    private final ZoneNode zone;
    private final Label name;
    private final Line leader = new Line();
    private final Circle dot = new Circle(DOT);

    NameLabel(ZoneNode zone) {
        this.zone = zone;
        name = Overlay.label(zone.zone().name(), "zone-name");
        leader.getStyleClass().setAll("name-leader");
        dot.getStyleClass().setAll("name-dot");
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

    /** Returns the words without the line. */
    Label words() {
        return name;
    }

    /** Shows no name, because there is no room for it. */
    void drop() {
        setVisible(false);
    }

    void placeInside(Bounds bounds) {
        placeWords(bounds);
        leader.setVisible(false);
        dot.setVisible(false);
    }

    void placeBeside(Bounds bounds, Point port, Point anchor) {
        placeWords(bounds);
        leader.setVisible(true);
        dot.setVisible(true);
        dot.setCenterX(anchor.x());
        dot.setCenterY(anchor.y());
        leader.setStartX(anchor.x());
        leader.setStartY(anchor.y());
        leader.setEndX(port.x());
        leader.setEndY(port.y());
    }

    private void placeWords(Bounds bounds) {
        setVisible(true);
        boolean chosen = zone.is(ZoneState.CHOSEN) || zone.is(ZoneState.MATCH);
        name.pseudoClassStateChanged(ZoneState.CHOSEN.pseudoClass(), chosen);
        name.resizeRelocate(bounds.minX(), bounds.minY(), width(), height());
    }
}
