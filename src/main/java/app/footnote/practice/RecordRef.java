package app.footnote.practice;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;

/**
 * Names one record of a practice.
 *
 * @param <T> what is kept under that name
 */
public sealed interface RecordRef<T> {

    /** The client of that id. */
    record OfClient(ClientId id) implements RecordRef<Client> {}

    /** The consultation of that id. */
    record OfConsultation(ConsultationId id) implements RecordRef<Consultation> {}

    /** The session of that id. */
    record OfSession(SessionId id) implements RecordRef<SessionRecord> {}
}
