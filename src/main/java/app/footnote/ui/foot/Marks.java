package app.footnote.ui.foot;

import app.footnote.geometry.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;

/** The signs on marked zones, and rings on those marked the last time, at the zones' label points. */
final class Marks extends Overlay {
    private final Map<Node, ZoneNode> signs = new LinkedHashMap<>();
    private double scale = 1;

    Marks(ChartFrame frame) {
        super(frame);
    }

    /** Draws the signs that much larger than 20 pixels. */
    void enlarge(double factor) {
        scale = factor;
    }

    /** Draws the signs of the zones shown. */
    void draw(ZoneLook look) {
        signs.clear();
        frame().feet().zones().forEach(zone -> {
            if (look.isMarked(zone.spot())) {
                add(new MarkSigns(look.marks().get(zone.spot())), zone);
            } else if (look.isGhost(zone.spot())) {
                add(new GhostRing(), zone);
            }
        });
        getChildren().setAll(signs.keySet());
        requestLayout();
    }

    private void add(Node sign, ZoneNode zone) {
        sign.setScaleX(scale);
        sign.setScaleY(scale);
        signs.put(sign, zone);
    }

    /** A sign is drawn around 0 0, so that its own place is the label point. */
    @Override
    void place() {
        signs.forEach((sign, zone) -> {
            Point anchor = frame().anchor(zone);
            sign.setLayoutX(anchor.x());
            sign.setLayoutY(anchor.y());
        });
    }
}
