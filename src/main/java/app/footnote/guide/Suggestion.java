package app.footnote.guide;

import app.footnote.session.Preset;
import java.util.List;
import java.util.Optional;

/**
 * What the guide suggests, and why.
 *
 * @param best the session that fits the answers best
 * @param manner how it is given, such as "light pressure", or nothing
 * @param reasons at least one, taken from the answers
 * @param also another session that fits the time, if there is one
 * @param own sessions of the practice's own, of the same kind as the best, that fit the time
 */
public record Suggestion(Preset best, String manner, List<Sourced> reasons, Optional<Preset> also, List<Preset> own) {

    /** Copies the sessions and refuses a suggestion without a reason. */
    public Suggestion {
        own = List.copyOf(own);
        reasons = Words.some(reasons, "the reasons");
    }
}
