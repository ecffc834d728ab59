package app.footnote.ui.search;

import app.footnote.search.Hit;
import app.footnote.search.Kind;

/** One line of the list of results. */
sealed interface FoundLine {

    /**
     * The heading of those of one kind.
     *
     * @param shown how many follow
     * @param more whether there may be others
     */
    record Heading(Kind kind, int shown, boolean more) implements FoundLine {}

    /**
     * A record that was found.
     *
     * @param name whose it is, as shown on screen; empty for a client, whose name is what was found, or a walk-in
     * @param day when it was made, in words
     */
    record Found(Hit hit, String name, String day) implements FoundLine {}
}
