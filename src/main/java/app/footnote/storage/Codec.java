package app.footnote.storage;

import app.footnote.practice.RecordRef;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Turns one kind of record into the body of a file and back. */
interface Codec<T> {

    /** Returns the kind of file, such as {@code footnote-client}. */
    String format();

    /** Returns the body of the file that holds the record. */
    ObjectNode body(T value);

    /** Reads the record of that id from a body; what does not fit is a {@link BadRecord}. */
    T read(String id, Fields body);

    /** Returns a body of schema 1 as schema 2 has it; the body given may be changed. */
    default ObjectNode fromSchema1(ObjectNode body) {
        return body;
    }

    /** Says whether the record is finished: from then on every sitting at it is kept as a revision. */
    default boolean isFinished(T value) {
        return false;
    }

    /** Says whether the record is locked, which ends the sitting. */
    default boolean isLocked(T value) {
        return false;
    }

    /**
     * Says whether the record may be replaced by that one at that time: what is locked is only added to.
     *
     * @param now a time that no clock set back makes earlier
     */
    default boolean mayReplace(T before, T after, Instant now) {
        return true;
    }

    /** Says whether the step between two states must be on the disk at once, not when typing pauses. */
    default boolean isUrgent(T before, T after) {
        return false;
    }

    /** Returns the record of that id as the screens name it; empty of a file that is none. */
    default Optional<RecordRef<?>> ref(String id) {
        return Optional.empty();
    }

    /** Says what is reported of a file that cannot be read. */
    default Sentence whenUnreadable() {
        return Sentence.UNREADABLE;
    }

    /** Says whether a file that cannot be read may be replaced once a copy of it is kept; records never are. */
    default boolean mayBeReplaced() {
        return false;
    }
}
