package app.footnote.caution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a practitioner decided about a caution. Decisions are a log: the newest of a caution counts, older ones stay.
 *
 * @param caution id of the caution
 * @param kind what was decided
 * @param words the reason, or what was agreed; may be empty where none is needed
 * @param date when permission was asked or received
 * @param by who gave permission; empty for other decisions
 * @param leaveOut what is left out because of it
 * @param at when it was decided
 * @param author who decided
 */
public record CautionDecision(
        String caution,
        Kind kind,
        String words,
        Optional<LocalDate> date,
        String by,
        LeaveOut leaveOut,
        Instant at,
        String author) {

    /** What can be decided. */
    public enum Kind {
        ADAPT("adapt"),
        PERMISSION_ASKED("permission-asked"),
        PERMISSION_RECEIVED("permission-received"),
        POSTPONED("postponed"),
        REFUSED("refused"),
        NOT_RELEVANT("not-relevant");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word used in files and message keys. */
        public String id() {
            return id;
        }

        /** Says whether the decision needs a date and a name to be worth keeping. */
        public boolean needsGiver() {
            return this == PERMISSION_RECEIVED;
        }

        /** Says whether it was decided not to work, for the day or at all. */
        public boolean isNo() {
            return this == POSTPONED || this == REFUSED;
        }

        /** Says whether the decision needs a reason. */
        public boolean needsReason() {
            return this == NOT_RELEVANT;
        }
    }

    /** Strips spaces; refuses a permission without its date and giver, and "not relevant" without a reason. */
    public CautionDecision {
        words = words.strip();
        by = by.strip();
        if (kind.needsGiver() && (date.isEmpty() || by.isEmpty())) {
            throw new IllegalArgumentException("a permission received has a date and a name");
        }
        if (kind.needsReason() && words.isEmpty()) {
            throw new IllegalArgumentException("what is not relevant has a reason");
        }
    }

    /** Returns a plain decision without permission, with nothing left out. */
    public static CautionDecision of(String caution, Kind kind, String words, Instant at, String author) {
        return new CautionDecision(caution, kind, words, Optional.empty(), "", LeaveOut.NOTHING, at, author);
    }

    /** Returns the decision with other places left out. */
    public CautionDecision leavingOut(LeaveOut other) {
        return new CautionDecision(caution, kind, words, date, by, other, at, author);
    }
}
