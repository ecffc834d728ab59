package app.footnote.session;

/** What a practitioner notes about a reflex zone in a session. */
public enum Mark {
    /** The zone was worked on; said by a plain tap. */
    WORKED("worked");

    private final String id;

    Mark(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
