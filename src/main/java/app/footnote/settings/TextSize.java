package app.footnote.settings;

/** How large text is shown. */
public enum TextSize {
    SMALL(90),
    NORMAL(100),
    LARGE(115),
    LARGEST(130);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** Returns the size in percent of the normal one. */
    public int percent() {
        return percent;
    }
}
