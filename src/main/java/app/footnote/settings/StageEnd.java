package app.footnote.settings;

/** How the end of a stage is told. */
public enum StageEnd {
    CHIME("chime"),
    VISUAL("visual"),
    BOTH("both");

    private final String id;

    StageEnd(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
