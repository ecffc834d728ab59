package app.footnote.ui.session;

import app.footnote.ui.record.TimeWords;
import java.time.Duration;

/**
 * Time as a clock shows it: whole seconds, counting down to 0:00 and then on as overtime, {@code +0:01}; or counting up
 * from 0:00 without end.
 *
 * @param time the exact time left, where negative is overtime; or the exact time spent
 * @param isUp whether it counts up
 */
record Countdown(Duration time, boolean isUp) {
    private static final int MILLIS = 1000;

    /** Makes a clock that counts down. */
    Countdown(Duration left) {
        this(left, false);
    }

    /** Returns the exact time left; none of a clock that counts up. */
    Duration left() {
        return isUp ? Duration.ZERO : time;
    }

    /** Returns the seconds shown: counting down, the full second that has not yet passed; negative is overtime. */
    long seconds() {
        return isUp ? Math.floorDiv(time.toMillis(), MILLIS) : Math.ceilDiv(time.toMillis(), MILLIS);
    }

    /** Says whether overtime is shown. */
    boolean isOver() {
        return seconds() < 0;
    }

    /** Returns the characters shown, such as {@code 8:42} or {@code +2:15}. */
    String digits() {
        String shown = TimeWords.minutesAndSeconds(Duration.ofSeconds(Math.abs(seconds())));
        return isOver() ? "+" + shown : shown;
    }

    /** Returns how long these digits stay right if time runs; more than zero, at most a second. */
    Duration untilChange() {
        long millis = time.toMillis();
        return Duration.ofMillis(
                isUp ? MILLIS - Math.floorMod(millis, MILLIS) : Math.floorMod(millis - 1, MILLIS) + 1L);
    }
}
