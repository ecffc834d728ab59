/** The first screen of a new practice: where the records shall live, and whether to look around first. */
package app.footnote.ui.welcome;
