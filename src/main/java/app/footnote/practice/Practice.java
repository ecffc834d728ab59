package app.footnote.practice;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.client.ClientDirectory;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.session.OwnPresets;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * An open practice: its clients, consultations, sessions and chart notes.
 *
 * <p>Everything read is in memory, so reading never waits. A save is seen by the next read at once. It is written to disk
 * on one writer thread: a new record and a step of a session's clock at once, anything else when nothing has changed for
 * three quarters of a second, but after three seconds at the latest. {@link #onSaveState} tells how that goes. Called
 * from one thread, the one that owns the window.
 *
 * <p>A record whose file is damaged is not here. Saving an earlier version of it replaces that file, of which a copy stays
 * in the quarantine.
 */
public interface Practice extends AutoCloseable {

    /** Returns the clients in the order of their names. */
    ClientDirectory clients();

    /** Returns the client of that id. */
    Optional<Client> client(ClientId id);

    /** Adds the client or replaces the one of that id. */
    void save(Client client);

    /** Returns the consultation of that id. */
    Optional<Consultation> consultation(ConsultationId id);

    /** Returns a client's consultations, newest first; the first is the current one. */
    List<Consultation> consultationsOf(ClientId client);

    /** Adds the consultation or replaces the one of that id; what would change a locked one is kept apart as not saved. */
    void save(Consultation consultation);

    /** Returns the session of that id. */
    Optional<SessionRecord> session(SessionId id);

    /** Returns a client's sessions, running or finished, newest first. */
    List<SessionRecord> sessionsOf(ClientId client);

    /** Returns the sessions without a client, newest first. */
    List<SessionRecord> walkIns();

    /** Returns the newest session that is not over, such as one that ran when the computer lost power. */
    Optional<SessionRecord> runningSession();

    /** Adds the session or replaces the one of that id; what would change a locked one is kept apart as not saved. */
    void save(SessionRecord session);

    /** Gives a walk-in session to a client; one that is not locked is compared with that client's sessions. */
    default void give(SessionRecord session, ClientId client) {
        SessionRecord given = session.givenTo(client);
        save(given.lifecycle().isLocked() ? given : given.comparedWith(sessionsOf(client)));
    }

    /** Returns the practitioner's own note on a zone of that chart pack; empty text if there is none. */
    String chartNote(String pack, ZoneId zone);

    /** Keeps the practitioner's own note on a zone of that chart pack. */
    void saveChartNote(String pack, ZoneId zone, String text);

    /** Returns who the practice is. */
    PracticeProfile profile();

    /** Keeps who the practice is. */
    void save(PracticeProfile profile);

    /**
     * Returns what the practice made of the presets that come with the app. They are read with the rest, or when they are
     * first asked for; what is wrong with their file is told then to the listener of {@link #readRest}.
     */
    OwnPresets presets();

    /** Keeps what the practice made of the presets that come with the app. */
    void save(OwnPresets presets);

    /** Returns how saving stands. */
    SaveState saveState();

    /** Calls the listener, beside those before, at every change of the save state, on the writer thread. */
    void onSaveState(Consumer<SaveState> listener);

    /**
     * Calls the listener once, on the writer thread, if the disk turns out not to replace files in one step.
     *
     * @param listener told what that means, in one sentence
     */
    void onSavedInPlace(Consumer<String> listener);

    /** Writes again what could not be written. */
    void retry();

    /**
     * Tells the listener every record there is now, and from then on each that is read or saved, on the thread that owns
     * the practice.
     */
    void follow(RecordListener listener);

    /** Returns how far the sessions have been read; what is not read yet is not seen by the methods above. */
    ReadingProgress reading();

    /**
     * Reads, newest first and on a thread of its own, the sessions that were left when the practice was opened. From now
     * on a finished record is locked on disk when its time has come, which no clock set back undoes.
     *
     * @param owner runs what it is given on the thread that owns the practice
     * @param listener told after each few hundred files
     */
    void readRest(Executor owner, ReadingProgress.Listener listener);

    /**
     * Writes at once what is waiting for a pause in typing: when the focus leaves a field, another client is shown or a
     * step is finished. Does not wait for the disk.
     */
    void flush();

    /**
     * Tells that the practitioner leaves a record. What was changed in a finished one since it was entered becomes one
     * revision; ten minutes without a change and {@link #shut} do the same.
     */
    void endSitting(RecordRef<?> record);

    /** Returns the earlier versions of the records, to be read on any thread. */
    Versions versions();

    /** Returns the way to make and open backups, on any thread. {@link #flush} before making one. */
    Backups backups();

    /** Writes what is still waiting and lets the folder go. Returns how saving stands at the end. */
    SaveState shut();

    @Override
    default void close() {
        shut();
    }
}
