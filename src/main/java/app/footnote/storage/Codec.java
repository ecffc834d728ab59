package app.footnote.storage;

import tools.jackson.databind.node.ObjectNode;

/** Turns one kind of record into the body of a file and back. */
interface Codec<T> {

    /** Returns the kind of file, such as {@code footnote-client}. */
    String format();

    /** Returns the body of the file that holds the record. */
    ObjectNode body(T value);

    /** Reads the record of that id from a body; what does not fit is a {@link BadRecord}. */
    T read(String id, Fields body);

    /** Says what is reported of a file that cannot be read. */
    default Sentence whenUnreadable() {
        return Sentence.UNREADABLE;
    }

    /** Says whether a file that cannot be read may be replaced once a copy of it is kept; records never are. */
    default boolean mayBeReplaced() {
        return false;
    }
}
