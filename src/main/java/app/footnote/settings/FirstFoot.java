package app.footnote.settings;

/** The foot a session begins with. */
public enum FirstFoot {
    RIGHT("right"),
    LEFT("left");

    private final String id;

    FirstFoot(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
