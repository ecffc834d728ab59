package app.footnote.session;

/** The two kinds of session Footnote knows. */
public enum TreatmentKind {
    FOOT_MASSAGE("foot-massage"),
    REFLEXOLOGY("reflexology");

    private final String id;

    TreatmentKind(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys: {@code foot-massage} or {@code reflexology}. */
    public String id() {
        return id;
    }
}
