/**
 * A session as plain values: presets and their stages, the clock, what was marked, and the record kept of it.
 *
 * <p>Nothing here reads the time: every instant is passed in.
 */
package app.footnote.session;
