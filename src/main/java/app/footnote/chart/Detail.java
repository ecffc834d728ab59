package app.footnote.chart;

import app.footnote.geometry.Outline;

/**
 * A line or shape that makes the foot look like a foot and carries no meaning.
 *
 * @param kind {@code contour edge crease shade shade-line nail nail-line vertebra}
 * @param outline open or closed path
 */
public record Detail(String kind, Outline outline) {}
