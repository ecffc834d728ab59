package app.footnote.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What is written about a session, from before it began to what is to follow.
 *
 * @param circumstances who worked, where, and which session of a course it was
 * @param before what was asked before
 * @param feet how the feet looked and felt
 * @param work what was done
 * @param after how it ended
 * @param plan what is to follow
 * @param text the session note, as the practitioner wrote it; may be empty
 * @param unwell each time the client felt unwell, in order
 */
public record SessionNotes(
        Circumstances circumstances,
        Before before,
        Observation feet,
        Work work,
        After after,
        Plan plan,
        String text,
        List<Unwell> unwell) {
    /** Nothing written yet. */
    public static final SessionNotes NONE = new SessionNotes(
            Circumstances.NONE, Before.NONE, Observation.NONE, Work.NONE, After.NONE, Plan.NONE, "", List.of());

    /** Copies the list. */
    public SessionNotes {
        unwell = List.copyOf(unwell);
    }

    /** Returns the notes under other circumstances. */
    public SessionNotes with(Circumstances other) {
        return new SessionNotes(other, before, feet, work, after, plan, text, unwell);
    }

    /** Returns the notes with another beginning. */
    public SessionNotes with(Before other) {
        return new SessionNotes(circumstances, other, feet, work, after, plan, text, unwell);
    }

    /** Returns the notes with another look at the feet. */
    public SessionNotes with(Observation other) {
        return new SessionNotes(circumstances, before, other, work, after, plan, text, unwell);
    }

    /** Returns the notes with other work. */
    public SessionNotes with(Work other) {
        return new SessionNotes(circumstances, before, feet, other, after, plan, text, unwell);
    }

    /** Returns the notes with another ending. */
    public SessionNotes with(After other) {
        return new SessionNotes(circumstances, before, feet, work, other, plan, text, unwell);
    }

    /** Returns the notes with another plan. */
    public SessionNotes with(Plan other) {
        return new SessionNotes(circumstances, before, feet, work, after, other, text, unwell);
    }

    /** Returns the notes with another session note. */
    public SessionNotes withText(String words) {
        return new SessionNotes(circumstances, before, feet, work, after, plan, words, unwell);
    }

    /** Returns the notes with one more time that the client felt unwell. */
    public SessionNotes with(Unwell more) {
        List<Unwell> all = new ArrayList<>(unwell);
        all.add(more);
        return new SessionNotes(circumstances, before, feet, work, after, plan, text, all);
    }
}
