package app.footnote.session;

/** How the end of a stage is told. */
public enum EndCue {
    AS_SET("as-set"),
    CHIME("chime"),
    GLOW("glow"),
    BOTH("both"),
    NONE("none");

    private final String id;

    EndCue(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys; {@code as-set} for what the settings say. */
    public String id() {
        return id;
    }
}
