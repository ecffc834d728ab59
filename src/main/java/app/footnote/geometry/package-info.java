/** Points, outlines and the questions asked of them. Knows neither feet nor screens. */
package app.footnote.geometry;
