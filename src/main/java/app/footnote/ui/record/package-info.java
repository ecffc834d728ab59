/**
 * The parts of a session record that more than one screen shows: times in words, marked zones, the note, choosing a
 * client, and how saving stands. Clients and session share it and do not know each other.
 */
package app.footnote.ui.record;
