package app.footnote.chart;

import app.footnote.geometry.Outline;

/**
 * A guide line or longitudinal zone.
 *
 * @param id {@code shoulder-line diaphragm-line waist-line heel-line tendon-line} or {@code longitudinal-zone-1..5}
 * @param outline an open line, or a closed band for a longitudinal zone
 */
public record Guide(String id, Outline outline) {

    /** Says whether this is one of the five longitudinal zones rather than a line. */
    public boolean isLongitudinal() {
        return id.startsWith("longitudinal-zone-");
    }
}
