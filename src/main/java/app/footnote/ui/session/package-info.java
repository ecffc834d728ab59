/**
 * A session on screen: starting it, the clock while it runs, and its end. The clock is computed from instants; what is
 * shown is refreshed when the shown second changes.
 */
package app.footnote.ui.session;
