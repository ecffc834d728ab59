package app.footnote.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Where a record stands: a draft, finished and still to be completed, or locked, so that it only takes addenda.
 *
 * <p>When a finished record locks is written down at finishing and never computed anew. A locked record stays locked,
 * whatever the computer's clock says later.
 */
public sealed interface Lifecycle {
    /** The one draft. */
    Draft DRAFT = new Draft();

    /** The least time between finishing and locking. */
    Duration LEAST_OPEN = Duration.ofHours(2);

    /** Still being written; locks only after it is finished. */
    record Draft() implements Lifecycle {

        /** Finishes the record: it locks at the next local midnight, yet not before two hours have passed. */
        public Finished finish(Instant at, ZoneId zone) {
            Instant midnight =
                    at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            Instant earliest = at.plus(LEAST_OPEN);
            return new Finished(at, midnight.isBefore(earliest) ? earliest : midnight, zone);
        }
    }

    /**
     * Finished, and open for completion until it locks.
     *
     * @param at when it was finished
     * @param locksAt from when on it is locked; after {@code at}
     * @param zone the practitioner's time zone then
     */
    record Finished(Instant at, Instant locksAt, ZoneId zone) implements Lifecycle {

        /** Refuses a record that locks before it is finished. */
        public Finished {
            if (!locksAt.isAfter(at)) {
                throw new IllegalArgumentException("a record locks after it is finished: " + at + ", " + locksAt);
            }
        }

        @Override
        public Lifecycle on(Instant now) {
            return now.isBefore(locksAt) ? this : new Locked(at, locksAt, zone);
        }

        /** Locks the record now; an instant before it was finished, from a clock set back, counts as the finish. */
        public Locked lock(Instant now) {
            return on(now) instanceof Locked locked ? locked : new Locked(at, now.isBefore(at) ? at : now, zone);
        }
    }

    /**
     * Locked for good.
     *
     * @param finishedAt when it was finished
     * @param lockedAt when it was locked, not before it was finished
     * @param zone the practitioner's time zone then
     */
    record Locked(Instant finishedAt, Instant lockedAt, ZoneId zone) implements Lifecycle {

        /** Refuses a record locked before it was finished. */
        public Locked {
            if (lockedAt.isBefore(finishedAt)) {
                throw new IllegalArgumentException("a record is finished before it is locked: " + lockedAt);
            }
        }
    }

    /** Returns what the record is at that instant: finished becomes locked when its time has come, nothing else changes. */
    default Lifecycle on(Instant now) {
        return this;
    }

    /** Says whether the record takes addenda only. */
    default boolean isLocked() {
        return this instanceof Locked;
    }

    /** Says whether the record is still a draft. */
    default boolean isDraft() {
        return this instanceof Draft;
    }
}
