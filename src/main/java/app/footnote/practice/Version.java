package app.footnote.practice;

import java.time.Instant;

/**
 * An earlier version of a record.
 *
 * @param record the record
 * @param kind why it is kept
 * @param number counts copies by saves and revisions by sittings
 * @param savedAt when it was saved
 */
public record Version<T>(RecordRef<T> record, Kind kind, long number, Instant savedAt) {

    /** Why a version is kept. */
    public enum Kind {
        /** One of the last saves, for recovery. */
        COPY,
        /** What a sitting made of a finished record, kept for good. */
        REVISION
    }
}
