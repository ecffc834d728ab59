package app.footnote.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks of a session as they stood before and after each step, so that a step can be taken back and done again.
 *
 * @param done the steps, oldest first
 * @param undone the steps taken back, the next one to do again last
 */
public record MarkHistory(List<Step> done, List<Step> undone) {
    /** Nothing was marked yet. */
    public static final MarkHistory EMPTY = new MarkHistory(List.of(), List.of());

    /** Copies the lists. */
    public MarkHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /**
     * One change of the marks.
     *
     * @param before all findings before
     * @param after all findings after
     */
    public record Step(List<Finding> before, List<Finding> after) {}

    /** Returns the history with one step more, after which nothing can be done again. */
    public MarkHistory then(Step step) {
        return new MarkHistory(with(done, step), List.of());
    }

    /** Returns the step to take back, if there is one. */
    public Optional<Step> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** Returns the step to do again, if there is one. */
    public Optional<Step> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** Returns the history with the last step taken back; the same if there is none. */
    public MarkHistory undo() {
        return last().map(step -> new MarkHistory(done.subList(0, done.size() - 1), with(undone, step)))
                .orElse(this);
    }

    /** Returns the history with the step taken back last done again; the same if there is none. */
    public MarkHistory redo() {
        return next().map(step -> new MarkHistory(with(done, step), undone.subList(0, undone.size() - 1)))
                .orElse(this);
    }

    private static List<Step> with(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
