package app.footnote.session;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The advice to see somebody else.
 *
 * @param to whom to see, such as "GP"; empty if nobody was advised
 * @param on when it was advised, if written down
 * @param why the reason; may be empty
 * @param answer what the client answered; may be empty
 */
public record Referral(String to, Optional<LocalDate> on, String why, String answer) {
    /** Nobody was advised. */
    public static final Referral NONE = new Referral("", Optional.empty(), "", "");

    /** Returns this to somebody else. */
    public Referral to(String whom) {
        return new Referral(whom, on, why, answer);
    }

    /** Returns this on another day, or none. */
    public Referral on(Optional<LocalDate> day) {
        return new Referral(to, day, why, answer);
    }

    /** Returns this for another reason. */
    public Referral because(String reason) {
        return new Referral(to, on, reason, answer);
    }

    /** Returns this with another answer. */
    public Referral answered(String words) {
        return new Referral(to, on, why, words);
    }
}
