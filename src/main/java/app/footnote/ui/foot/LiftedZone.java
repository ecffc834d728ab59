package app.footnote.ui.foot;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/** A zone drawn once more above the quiet ones: matched, pointed at, focused or selected. */
final class LiftedZone extends Group {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final double HALO = 7;
    private static final double SELECTED = 2.6;
    private static final double FOCUSED = 3.2;
    private static final double HOVERED = 1.8;
    private static final double MATCHED = 1.6;

    private final ZoneNode zone;
    private final SVGPath halo = new SVGPath();
    private final SVGPath body = new SVGPath();

    LiftedZone(ZoneNode zone) {
        this.zone = zone;
        halo.setContent(zone.getContent());
        halo.getStyleClass().setAll("chart-halo");
        body.setContent(zone.getContent());
        body.getStyleClass().setAll(zone.getStyleClass());
        body.getStyleClass().add("lifted");
        getChildren().addAll(halo, body);
        setMouseTransparent(true);
    }

    /** Takes the look of the zone at that many pixels per millimetre. */
    void draw(double scale) {
        halo.setVisible(hasHalo());
        halo.setStrokeWidth(HALO / scale);
        body.setStrokeWidth(strokeWidth() / scale);
        for (ZoneState state : ZoneState.values()) {
            body.pseudoClassStateChanged(state.pseudoClass(), zone.is(state));
        }
        body.pseudoClassStateChanged(HOVER, zone.isHover());
    }

    /** Returns how far in front it is drawn; a selected zone covers all others. */
    int rank() {
        if (zone.is(ZoneState.CHOSEN)) {
            return 3;
        }
        if (zone.is(ZoneState.FOCUS_VISIBLE)) {
            return 2;
        }
        return zone.isHover() ? 1 : 0;
    }

    private boolean hasHalo() {
        return zone.is(ZoneState.CHOSEN) || zone.is(ZoneState.FOCUS_VISIBLE);
    }

    private double strokeWidth() {
        if (zone.is(ZoneState.FOCUS_VISIBLE)) {
            return FOCUSED;
        }
        if (zone.is(ZoneState.CHOSEN)) {
            return SELECTED;
        }
        return zone.isHover() ? HOVERED : MATCHED;
    }
}
