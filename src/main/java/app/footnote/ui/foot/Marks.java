package app.footnote.ui.foot;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;
import java.util.LinkedHashMap;
import java.util.Map;

/** The signs on marked zones, at the zones' label points. */
final class Marks extends Overlay {
    private final Map<MarkSign, ZoneNode> signs = new LinkedHashMap<>();

    Marks(ChartFrame frame) {
        super(frame);
    }

    /** Draws those of the signs whose zones are shown. */
    void draw(Map<ZoneSpot, MarkGlyph> marks) {
        signs.clear();
        frame().feet()
                .zones()
                .filter(zone -> marks.containsKey(zone.spot()))
                .forEach(zone -> signs.put(new MarkSign(marks.get(zone.spot())), zone));
        getChildren().setAll(signs.keySet());
        requestLayout();
    }

    @Override
    void place() {
        signs.forEach((sign, zone) -> {
            Point anchor = frame().anchor(zone);
            sign.relocate(
                    anchor.x() + sign.getLayoutBounds().getMinX(),
                    anchor.y() + sign.getLayoutBounds().getMinY());
        });
    }
}
