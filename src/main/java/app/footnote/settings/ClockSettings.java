package app.footnote.settings;

/**
 * How the clock of a session runs.
 *
 * @param holdEnd whether minutes added to a stage are taken from later ones, so that the end time holds
 * @param startDelay the seconds a session waits before it begins, 0 to {@value #LONGEST_DELAY}
 * @param restAfter the minutes of rest after the last stage, 0 for none to {@value #LONGEST_REST}
 */
public record ClockSettings(boolean holdEnd, int startDelay, int restAfter) {
    public static final int LONGEST_DELAY = 60;
    public static final int LONGEST_REST = 30;

    /** The settings of a new practice. */
    public static final ClockSettings DEFAULT = new ClockSettings(false, 0, 0);

    /** Refuses what is out of range. */
    public ClockSettings {
        if (startDelay < 0 || startDelay > LONGEST_DELAY || restAfter < 0 || restAfter > LONGEST_REST) {
            throw new IllegalArgumentException("a delay of 0 to 60 seconds and a rest of 0 to 30 minutes, not "
                    + startDelay + " and " + restAfter);
        }
    }

    public ClockSettings withHoldEnd(boolean value) {
        return new ClockSettings(value, startDelay, restAfter);
    }

    public ClockSettings withStartDelay(int seconds) {
        return new ClockSettings(holdEnd, seconds, restAfter);
    }

    public ClockSettings withRestAfter(int minutes) {
        return new ClockSettings(holdEnd, startDelay, minutes);
    }
}
