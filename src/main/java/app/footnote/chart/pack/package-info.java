/**
 * Reads chart packs and checks them.
 *
 * <p>A pack is data from anywhere, so nothing in it is trusted: every file either becomes part of a chart or is refused
 * in one sentence. The rules stand in {@code assets/charts/README.md}.
 */
package app.footnote.chart.pack;
