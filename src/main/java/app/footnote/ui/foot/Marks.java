package app.footnote.ui.foot;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The signs on marked zones, and rings on those marked the last time, at the zones' label points. */
final class Marks extends Overlay {
    private final MarkMotion motion;
    private final Map<Node, ZoneNode> signs = new LinkedHashMap<>();
    private double scale = 1;
    private Drawn last = new Drawn(null, Map.of(), Map.of());

    /** What was drawn: on which feet, and the sign and the glyphs of each marked zone. */
    private record Drawn(ShownFeet feet, Map<ZoneSpot, Node> signs, Map<ZoneSpot, List<MarkGlyph>> glyphs) {}

    Marks(ChartFrame frame, MarkMotion motion) {
        super(frame);
        this.motion = motion;
    }

    /** Draws the signs that much larger than 20 pixels. */
    void enlarge(double factor) {
        scale = factor;
    }

    /** Draws the signs of the zones shown; what has changed since on the same feet moves. */
    void draw(ZoneLook look) {
        Drawn before = last;
        last = new Drawn(frame().feet(), new LinkedHashMap<>(), look.marks());
        signs.clear();
        frame().feet().zones().forEach(zone -> {
            if (look.isMarked(zone.spot())) {
                last.signs().put(zone.spot(), add(new MarkSigns(look.marks().get(zone.spot())), zone));
            } else if (look.isGhost(zone.spot())) {
                add(new GhostRing(), zone);
            }
        });
        getChildren().setAll(signs.keySet());
        if (before.feet() == last.feet() && !motion.isInstant()) {
            move(before);
        }
        requestLayout();
    }

    /** Returns how far the sign of a zone reaches from its label point; 0 for a zone without one. */
    double reach(ZoneNode zone) {
        Node sign = last.signs().get(zone.spot());
        return sign == null ? 0 : sign.getLayoutBounds().getWidth() / 2 * scale;
    }

    private void move(Drawn before) {
        last.signs().forEach((spot, sign) -> {
            if (!last.glyphs().get(spot).equals(before.glyphs().get(spot))) {
                motion.come(sign);
            }
        });
        before.signs().forEach((spot, sign) -> {
            if (!last.signs().containsKey(spot)) {
                getChildren().add(sign);
                motion.go(sign, () -> getChildren().remove(sign));
            }
        });
    }

    private Node add(Node sign, ZoneNode zone) {
        sign.setScaleX(scale);
        sign.setScaleY(scale);
        signs.put(sign, zone);
        return sign;
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
