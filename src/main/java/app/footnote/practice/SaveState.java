package app.footnote.practice;

import java.time.Instant;

/** How saving stands. */
public sealed interface SaveState {

    /** Nothing has changed since the practice was opened. */
    record Unchanged() implements SaveState {}

    /** Something is on its way to the disk. */
    record Saving() implements SaveState {}

    /**
     * Everything is on the disk.
     *
     * @param at when the last of it got there
     */
    record Saved(Instant at) implements SaveState {}

    /**
     * Something could not be written. It is kept in memory; {@link Practice#retry} tries again.
     *
     * @param sentence what happened and what to do, in one sentence
     */
    record NotSaved(String sentence) implements SaveState {}
}
