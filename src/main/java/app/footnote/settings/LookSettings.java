package app.footnote.settings;

/**
 * How the window looks and moves.
 *
 * @param theme its colours
 * @param textSize how large text is shown
 * @param reducedMotion whether movement is kept to a minimum
 */
public record LookSettings(Theme theme, TextSize textSize, boolean reducedMotion) {
    /** The settings of a new practice. */
    public static final LookSettings DEFAULT = new LookSettings(Theme.SYSTEM, TextSize.NORMAL, false);

    public LookSettings withTheme(Theme value) {
        return new LookSettings(value, textSize, reducedMotion);
    }

    public LookSettings withTextSize(TextSize value) {
        return new LookSettings(theme, value, reducedMotion);
    }

    public LookSettings withReducedMotion(boolean value) {
        return new LookSettings(theme, textSize, value);
    }
}
