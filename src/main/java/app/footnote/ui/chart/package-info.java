/** The chart screen: foot chart, body systems, search, list and what is known of the chosen zone. Knows no files. */
package app.footnote.ui.chart;
