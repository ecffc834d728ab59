package app.footnote.settings;

/** The colours of the window. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    SYSTEM("system");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
