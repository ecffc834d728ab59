package app.footnote.storage;

import java.time.Duration;

/**
 * When a change is written.
 *
 * @param quiet how long after the last change
 * @param longest how long after the first change at the latest, while changes go on
 * @param idle how long after the last change the sitting at a finished record is over
 * @param timer counts these times
 */
record Rhythm(Duration quiet, Duration longest, Duration idle, Timer timer) {

    /** Returns the usual rhythm: what is typed is on the disk after three seconds at most. */
    static Rhythm usual(Timer timer) {
        return new Rhythm(Duration.ofMillis(750), Duration.ofSeconds(3), Duration.ofMinutes(10), timer);
    }

    /** Returns a rhythm in which nothing waits. */
    static Rhythm atOnce() {
        return new Rhythm(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(10), Timer.system());
    }

    /** Returns when a change is due that is made now, in the timer's nanoseconds. */
    long due(long firstChange) {
        return Math.min(timer.nanos() + quiet.toNanos(), firstChange + longest.toNanos());
    }
}
