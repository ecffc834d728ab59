package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A pause that has ended.
 *
 * @param from when it began
 * @param to when it ended, not before it began
 * @param reason why, in a few words; may be empty
 */
public record Pause(Instant from, Instant to, String reason) {

    /** Refuses a pause that ends before it begins. */
    public Pause {
        reason = reason.strip();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause cannot end before it begins: " + from + " to " + to);
        }
    }

    /** Makes a pause without a reason. */
    public Pause(Instant from, Instant to) {
        this(from, to, "");
    }

    /** Returns how much of the pause lies between the two instants; never negative. */
    Duration within(Instant start, Instant end) {
        return Times.between(Times.later(from, start), Times.earlier(to, end));
    }
}
