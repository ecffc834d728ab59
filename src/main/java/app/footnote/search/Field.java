package app.footnote.search;

/** What a written text is about. */
public enum Field {
    NAME("name"),
    PREFERRED_NAME("preferred-name"),
    CODE("code"),
    TAG("tag"),
    PHONE("phone"),
    EMAIL("email"),
    ADDRESS("address"),
    OCCUPATION("occupation"),
    PEOPLE("people"),
    FOUND_US("found-us"),
    GOALS("goals"),
    ANSWER("answer"),
    CAUTION("caution"),
    DECISION("decision"),
    TREATMENT("treatment"),
    PLACE("place"),
    PRACTITIONER("practitioner"),
    NOTE("note"),
    CHANGES("changes"),
    RESPONSE("response"),
    TALKED_ABOUT("talked-about"),
    OBSERVATION("observation"),
    FINDING("finding"),
    TECHNIQUE("technique"),
    MEDIUM("medium"),
    REACTION("reaction"),
    CLIENT_WORDS("client-words"),
    AFTERCARE("aftercare"),
    PLAN("plan"),
    REFERRAL("referral"),
    ADDENDUM("addendum");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /** Returns the name used in message keys. */
    public String id() {
        return id;
    }
}
