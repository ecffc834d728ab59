package app.footnote.client;

/**
 * The id of a client.
 *
 * @param value a version 7 UUID in lower case
 */
public record ClientId(String value) {

    /** Refuses anything but a version 7 UUID in lower case. */
    public ClientId {
        if (!Ids.isValid(value)) {
            throw new IllegalArgumentException("a client id is a lower-case version 7 UUID, not \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
