package app.footnote.ui.chart;

/**
 * How far the sources of one tradition agree with the place drawn.
 *
 * @param name the tradition
 * @param count in words, such as "2 of 3" or "partly"
 */
record TraditionLine(String name, String count) {}
