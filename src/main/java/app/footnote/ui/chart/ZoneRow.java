package app.footnote.ui.chart;

import app.footnote.chart.ReflexZone;

/**
 * A zone as a row of the list, in words.
 *
 * @param zone the zone
 * @param foot the feet it is on
 * @param views the views it is on
 * @param place where it lies
 * @param agreement how many sources place it there, in short
 */
record ZoneRow(ReflexZone zone, String foot, String views, String place, String agreement) {}
