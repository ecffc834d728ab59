package app.footnote.practice;

import java.util.List;

/**
 * What came of checking a practice folder.
 *
 * @param files how many files were looked at
 * @param chains how many finished records have revisions whose chain was followed
 * @param problems what is wrong, in the order of files
 */
public record Verdict(int files, int chains, List<Problem> problems) {
    /** Copies the problems. */
    public Verdict {
        problems = List.copyOf(problems);
    }
}
