package app.footnote.chart.search;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;

/**
 * A zone the keyboard can go to.
 *
 * @param spot zone, foot and view
 * @param centre where it lies in a plane that all stops share
 */
public record ZoneStop(ZoneSpot spot, Point centre) {}
