package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;

/** The quiet name of one zone, inside it or joined to it by a thin line. */
final class NameLabel extends Caption {
    private static final double DOT = 1.7;

    NameLabel(ZoneNode zone) {
        super(zone, "zone-name", "name", DOT);
    }

    /** Shows no name, because there is no room for it. */
    void drop() {
        setVisible(false);
    }

    void placeInside(Bounds bounds) {
        placeWords(bounds);
        showLine(false, false);
    }

    void placeBeside(Bounds bounds, Point port, Point anchor) {
        placeWords(bounds);
        showLine(true, true);
        dotAt(anchor);
        lineBetween(anchor, port);
    }

    private void placeWords(Bounds bounds) {
        setVisible(true);
        boolean chosen = zone().is(ZoneState.CHOSEN) || zone().is(ZoneState.MATCH);
        words().pseudoClassStateChanged(ZoneState.CHOSEN.pseudoClass(), chosen);
        words().resizeRelocate(bounds.minX(), bounds.minY(), width(), height());
    }
}
