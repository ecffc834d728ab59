package app.footnote.guide;

import app.footnote.session.TreatmentKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One possible answer to a question of the guide.
 *
 * @param id kebab-case, unique in its question
 * @param label what the button says
 * @param hint a few more words, or nothing
 * @param usual whether it is chosen until the person says otherwise
 * @param minutes how much time it says there is; 0 if it does not speak of time
 * @param limit the longest session in minutes that it wishes for; 0 if it sets no limit
 * @param manner what it adds to the suggestion, such as "light pressure", or nothing
 * @param leans how strongly it speaks for a treatment; none if it speaks for neither
 * @param reasons what to say when that treatment is suggested; none if there is nothing to say
 */
public record Answer(
        String id,
        String label,
        String hint,
        boolean usual,
        int minutes,
        int limit,
        String manner,
        Map<TreatmentKind, Integer> leans,
        Map<TreatmentKind, Sourced> reasons) {

    /** Copies the maps and reads a missing part as nothing. */
    public Answer {
        Words.require(id, "the id of an answer");
        Words.require(label, "the label of answer " + id);
        hint = Objects.requireNonNullElse(hint, "");
        manner = Objects.requireNonNullElse(manner, "");
        leans = Map.copyOf(Objects.requireNonNullElse(leans, Map.of()));
        reasons = Map.copyOf(Objects.requireNonNullElse(reasons, Map.of()));
    }

    /** Returns the longest session this answer leaves room for; 0 if it sets no limit. */
    int room() {
        return minutes == 0 ? limit : minutes;
    }

    int leanTo(TreatmentKind kind) {
        return leans.getOrDefault(kind, 0);
    }

    Optional<Sourced> reasonFor(TreatmentKind kind) {
        return Optional.ofNullable(reasons.get(kind));
    }
}
