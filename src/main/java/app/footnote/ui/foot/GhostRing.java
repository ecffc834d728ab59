package app.footnote.ui.foot;

import javafx.scene.shape.Circle;

/** The dashed ring, around 0 0, of a zone that was marked the last time. */
final class GhostRing extends Circle {
    private static final double WIDTH = 1.6;

    GhostRing() {
        super(MarkSign.RADIUS - WIDTH / 2);
        getStyleClass().setAll("ghost-ring");
        setStrokeWidth(WIDTH);
        getStrokeDashArray().setAll(3.4, 3.0);
        setMouseTransparent(true);
    }
}
