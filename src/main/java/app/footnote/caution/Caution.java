package app.footnote.caution;

import java.util.List;
import java.util.Optional;

/**
 * A reason for care that some schools or associations list.
 *
 * @param id kebab-case, unique in the catalogue
 * @param name in full, for the consultation
 * @param shortName for a badge
 * @param classes what kind of care it asks for, the strongest first, at least one
 * @param advice the usual advice, in neutral words
 * @param note where lists differ, or what stands in none of them
 * @param listedBy ids of the sources, at least one
 * @param triggers the answers that raise it, at least one
 * @param asks what is asked after words in free text
 * @param leavesOut what should be left out, only where a list says so
 * @param replaces ids of milder cautions that are not shown beside this one
 */
public record Caution(
        String id,
        String name,
        String shortName,
        List<CautionClass> classes,
        String advice,
        Optional<String> note,
        List<String> listedBy,
        List<Trigger> triggers,
        List<Ask> asks,
        Optional<LeavesOut> leavesOut,
        List<String> replaces) {

    /** Sorts the classes and refuses a caution without class, source or trigger. */
    public Caution {
        classes = classes.stream().distinct().sorted().toList();
        listedBy = List.copyOf(listedBy);
        triggers = List.copyOf(triggers);
        asks = List.copyOf(asks);
        replaces = List.copyOf(replaces);
        if (classes.isEmpty() || listedBy.isEmpty() || triggers.isEmpty()) {
            throw new IllegalArgumentException("caution \"" + id + "\" needs a class, a source and a trigger");
        }
    }

    /** Returns the strongest class. */
    public CautionClass strongest() {
        return classes.getFirst();
    }

    /** Says whether it speaks of a part of the foot, so that zones can be left out for it. */
    public boolean isLocal() {
        return classes.contains(CautionClass.LEAVE_OUT) || leavesOut.isPresent();
    }
}
