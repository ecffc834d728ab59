package app.footnote.search;

import app.footnote.caution.CautionCatalogue;
import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.intake.IntakeForm;
import app.footnote.practice.RecordRef;
import app.footnote.session.SessionRecord;
import java.util.Optional;

/** Tells what of each record can be found. */
public final class Documents {
    private final SessionText sessions;
    private final ConsultationText consultations;

    /** Takes the names of zones, questions and cautions from what comes with the app. */
    public Documents(ChartPack chart, IntakeForm form, CautionCatalogue catalogue) {
        sessions = new SessionText(chart);
        consultations = new ConsultationText(form, catalogue);
    }

    /** Returns what can be found of a client: names, code, tags, how to reach them and who is around them. */
    public Document of(Client client) {
        return new Document(
                new RecordRef.OfClient(client.id()),
                Optional.of(client.id()),
                client.createdAt(),
                () -> ClientText.of(client));
    }

    /** Returns what can be found of a consultation: answers, goals, cautions, decisions and addenda. */
    public Document of(Consultation consultation) {
        return new Document(
                new RecordRef.OfConsultation(consultation.id()),
                Optional.of(consultation.client()),
                consultation.startedAt(),
                () -> consultations.of(consultation));
    }

    /** Returns what can be found of a session: all that is written in it, with the names of marked zones. */
    public Document of(SessionRecord session) {
        return new Document(
                new RecordRef.OfSession(session.id()),
                session.client(),
                session.startedAt(),
                () -> sessions.of(session));
    }
}
