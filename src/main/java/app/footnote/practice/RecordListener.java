package app.footnote.practice;

import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.session.SessionRecord;

/** Hears of every record of a practice and of each change, on the thread that owns the practice. */
public interface RecordListener {

    /** The client is as given from now on. */
    void kept(Client client);

    /** The consultation is as given from now on. */
    void kept(Consultation consultation);

    /** The session is as given from now on. */
    void kept(SessionRecord session);
}
