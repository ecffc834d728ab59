/**
 * Search over everything that is written in a practice. The folded text is in memory only and is looked through from the
 * newest record to the oldest.
 */
package app.footnote.search;
