package app.footnote.session;

/** How a tenderness compares with the last time the zone was marked. None of them is good or bad. */
public enum Tendency {
    /** It was not marked as tender then. */
    NEW("new"),
    LESS("less"),
    SAME("same"),
    MORE("more");

    private final String id;

    Tendency(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
