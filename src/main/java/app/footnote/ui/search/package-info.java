/** The box that finds every word in the practice. */
package app.footnote.ui.search;
