package app.footnote.search;

import app.footnote.practice.RecordRef;

/** What can be found, in the order it is shown. */
public enum Kind {
    CLIENT("client"),
    CONSULTATION("consultation"),
    SESSION("session");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** Returns the name used in message keys. */
    public String id() {
        return id;
    }

    static Kind of(RecordRef<?> ref) {
        return switch (ref) {
            case RecordRef.OfClient _ -> CLIENT;
            case RecordRef.OfConsultation _ -> CONSULTATION;
            case RecordRef.OfSession _ -> SESSION;
        };
    }
}
