/**
 * The foot chart as plain values: feet, views, reflex zones, what sources say of them, and the drawings.
 *
 * <p>Reading and checking a chart pack is the job of {@code app.footnote.chart.pack}.
 */
package app.footnote.chart;
