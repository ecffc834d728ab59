package app.footnote.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to follow.
 *
 * @param text what to do next time; may be empty
 * @param referral the advice to see somebody else
 * @param nextDate the day of the next session, if one was agreed
 */
public record Plan(String text, Referral referral, Optional<LocalDate> nextDate) {
    /** Nothing planned. */
    public static final Plan NONE = new Plan("", Referral.NONE, Optional.empty());

    /** Returns this with another text. */
    public Plan withText(String words) {
        return new Plan(words, referral, nextDate);
    }

    /** Returns this with another referral. */
    public Plan with(Referral newReferral) {
        return new Plan(text, newReferral, nextDate);
    }

    /** Returns this with another day for the next session, or none. */
    public Plan next(Optional<LocalDate> day) {
        return new Plan(text, referral, day);
    }
}
