package app.footnote.intake;

/** What is said to a question that can be answered with yes or no. */
public enum ReplyValue {
    NO("no"),
    YES("yes"),
    UNSURE("unsure");

    private final String id;

    ReplyValue(String id) {
        this.id = id;
    }

    /** Returns the word used in files and message keys. */
    public String id() {
        return id;
    }
}
