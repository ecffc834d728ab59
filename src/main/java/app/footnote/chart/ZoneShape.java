package app.footnote.chart;

import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;

/**
 * A reflex zone as drawn on one foot and view.
 *
 * @param zone whose shape it is
 * @param outline one closed path
 * @param anchor the point inside that a label or mark points to
 * @param tone 1 (lightest) to 3, so that touching zones of one system differ
 * @param overlay whether it lies above the tiling
 */
public record ZoneShape(ZoneId zone, Outline outline, Point anchor, int tone, boolean overlay) {

    /** Refuses a tone outside 1 to 3. */
    public ZoneShape {
        if (tone < 1 || tone > 3) {
            throw new IllegalArgumentException("a tone is 1, 2 or 3, not " + tone);
        }
    }
}
