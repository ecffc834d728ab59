/** The window: the rail on the left, one screen at a time beside it, sheets above, and the keys that work anywhere. */
package app.footnote.ui;
