package app.footnote.ui.session;

import app.footnote.ui.record.TimeWords;
import java.time.Duration;

/**
 * Time left as a clock shows it: whole seconds, counting down to 0:00 and then on as overtime, {@code +0:01}.
 *
 * @param left the exact time left; negative is overtime
 */
record Countdown(Duration left) {
    private static final int MILLIS = 1000;

    /** Returns the seconds shown: the full second that has not yet passed; negative is overtime. */
    long seconds() {
        return Math.ceilDiv(left.toMillis(), MILLIS);
    }

    /** Says whether overtime is shown. */
    boolean isOver() {
        return seconds() < 0;
    }

    /** Returns the characters shown, such as {@code 8:42} or {@code +2:15}. */
    String digits() {
        String time = TimeWords.minutesAndSeconds(Duration.ofSeconds(Math.abs(seconds())));
        return isOver() ? "+" + time : time;
    }

    /** Returns how long these digits stay right if time runs; more than zero, at most a second. */
    Duration untilChange() {
        return Duration.ofMillis(Math.floorMod(left.toMillis() - 1, MILLIS) + 1L);
    }
}
