/**
 * Finds reflex zones: by word, by pointer and by arrow key, and finds room for their labels.
 *
 * <p>Knows millimetres and words, but neither pixels nor fonts.
 */
package app.footnote.chart.search;
