package app.footnote.consultation;

import app.footnote.client.Ids;

/**
 * The id of a consultation.
 *
 * @param value a version 7 UUID in lower case
 */
public record ConsultationId(String value) {

    /** Refuses anything but a version 7 UUID in lower case. */
    public ConsultationId {
        if (!Ids.isValid(value)) {
            throw new IllegalArgumentException(
                    "a consultation id is a lower-case version 7 UUID, not \"" + value + "\"");
        }
    }

    /** Returns a new id. */
    public static ConsultationId next(Ids ids) {
        return new ConsultationId(ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
