package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/** Questions about two instants. */
final class Times {
    private Times() {}

    /** Returns the time from start to end, zero if the end is before the start. */
    static Duration between(Instant start, Instant end) {
        return end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
