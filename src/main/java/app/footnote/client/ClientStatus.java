package app.footnote.client;

/** How a client stands with the practice. Who is on the list at all is never decided by it. */
public enum ClientStatus {
    ACTIVE("active"),
    INACTIVE("inactive"),
    /** The record is kept but may only be used for the reason it is kept for, such as at the client's own wish. */
    RESTRICTED("restricted"),
    /** The time for keeping the record is over. */
    DUE_FOR_DISPOSAL("due-for-disposal");

    private final String id;

    ClientStatus(String id) {
        this.id = id;
    }

    /** Returns the name used in files and message keys. */
    public String id() {
        return id;
    }
}
