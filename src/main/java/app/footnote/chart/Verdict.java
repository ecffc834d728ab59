package app.footnote.chart;

/** How one statement relates to one drawn place. */
public enum Verdict {
    AGREES("agrees"),
    PARTLY("partly"),
    DIFFERS("differs"),
    /** Says which foot but not where on it, and is never counted. */
    FOOT_ONLY("foot only");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }
}
