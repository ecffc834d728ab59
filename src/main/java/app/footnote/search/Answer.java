package app.footnote.search;

import java.util.List;
import java.util.Set;

/**
 * What was found.
 *
 * @param query what was looked for
 * @param hits clients first, names before what else is known of them, then consultations and sessions, newest first
 * @param cut the kinds of which there may be more than is told
 */
public record Answer(Query query, List<Hit> hits, Set<Kind> cut) {
    /** Copies the collections. */
    public Answer {
        hits = List.copyOf(hits);
        cut = Set.copyOf(cut);
    }
}
