package app.footnote.session;

import app.footnote.chart.ZoneSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rules of marking.
 *
 * @param all the findings in the order of marking, one per spot
 */
record Findings(List<Finding> all) {

    /** Copies the list and refuses two findings of one spot. */
    Findings {
        all = List.copyOf(all);
        if (all.stream().map(Finding::spot).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a session has one finding per spot");
        }
    }

    /** Returns the finding at that spot, if it is marked. */
    Optional<Finding> at(ZoneSpot spot) {
        return all.stream().filter(finding -> finding.spot().equals(spot)).findFirst();
    }

    /** Adds the finding, or removes the one already at its spot. */
    Findings toggle(Finding finding) {
        return moved(finding.spot(), at(finding.spot()).isPresent() ? Optional.empty() : Optional.of(finding));
    }

    /** Puts a mark on a spot or takes it away, see {@link SessionRecord#mark}. */
    Findings mark(Finding worked, Mark mark) {
        return at(worked.spot())
                .map(present -> moved(present.spot(), toggled(present, worked, mark)))
                .orElseGet(() -> markAgain(worked, mark));
    }

    /** Puts a mark on a spot, in place of one it excludes; one that is there already is marked anew. */
    Findings markAgain(Finding worked, Mark mark) {
        Finding present = at(worked.spot()).orElse(worked);
        return moved(
                worked.spot(),
                Optional.of(present.markedLike(worked, present.marks().plus(mark), mark)));
    }

    /** Changes the finding at that spot, if it is marked. */
    Findings edit(ZoneSpot spot, UnaryOperator<Finding> change) {
        return new Findings(all.stream()
                .map(finding -> finding.spot().equals(spot) ? change.apply(finding) : finding)
                .toList());
    }

    /** Compares each finding with the last time its spot was marked. */
    Findings since(EarlierMarks earlier) {
        return new Findings(all.stream()
                .map(finding -> finding.since(earlier.at(finding.spot()).map(EarlierMark::marks)))
                .toList());
    }

    private static Optional<Finding> toggled(Finding present, Finding worked, Mark mark) {
        if (mark == Mark.WORKED) {
            return Optional.of(present).filter(finding -> !finding.marks().isOnlyWorked() || finding.hasWords());
        }
        Marks marks = present.marks().toggle(mark);
        return marks.isOnlyWorked() && !present.hasWords()
                ? Optional.empty()
                : Optional.of(present.markedLike(worked, marks, mark));
    }

    /** What is marked last stands last. */
    private Findings moved(ZoneSpot spot, Optional<Finding> now) {
        List<Finding> changed = new ArrayList<>(all);
        changed.removeIf(finding -> finding.spot().equals(spot));
        now.ifPresent(changed::add);
        return new Findings(changed);
    }
}
