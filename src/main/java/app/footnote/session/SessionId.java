package app.footnote.session;

import app.footnote.client.Ids;

/**
 * The id of a session.
 *
 * @param value a version 7 UUID in lower case
 */
public record SessionId(String value) {

    /** Refuses anything but a version 7 UUID in lower case. */
    public SessionId {
        if (!Ids.isValid(value)) {
            throw new IllegalArgumentException("a session id is a lower-case version 7 UUID, not \"" + value + "\"");
        }
    }

    /** Returns a new id. */
    public static SessionId next(Ids ids) {
        return new SessionId(ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
