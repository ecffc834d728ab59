package app.footnote.storage;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.client.ClientDirectory;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.practice.Backups;
import app.footnote.practice.Practice;
import app.footnote.practice.PracticeProfile;
import app.footnote.practice.ReadingProgress;
import app.footnote.practice.RecordListener;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.practice.Versions;
import app.footnote.session.OwnPresets;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A practice whose records are JSON files. */
final class StoredPractice implements Practice, SettingsStore {
    private final Shelves shelves;
    private final Backlog backlog;
    private final Closeable lock;
    private final Locks locks;

    StoredPractice(Shelves shelves, Backlog backlog, Closeable lock) {
        this.shelves = shelves;
        this.backlog = backlog;
        this.lock = lock;
        this.locks = new Locks(shelves);
    }

    @Override
    public ClientDirectory clients() {
        return new ClientDirectory(shelves.clients().all().toList());
    }

    @Override
    public Optional<Client> client(ClientId id) {
        return shelves.clients().get(id);
    }

    @Override
    public void save(Client client) {
        shelves.clients().put(client);
    }

    @Override
    public Optional<Consultation> consultation(ConsultationId id) {
        return shelves.consultations().get(id);
    }

    @Override
    public List<Consultation> consultationsOf(ClientId client) {
        return shelves.consultations().of(client);
    }

    @Override
    public void save(Consultation consultation) {
        shelves.consultations().put(consultation);
        locks.expect(consultation.lifecycle());
    }

    @Override
    public Optional<SessionRecord> session(SessionId id) {
        return shelves.sessions().get(id);
    }

    @Override
    public List<SessionRecord> sessionsOf(ClientId client) {
        return shelves.sessions().of(Optional.of(client));
    }

    @Override
    public List<SessionRecord> walkIns() {
        return shelves.sessions().of(Optional.empty());
    }

    @Override
    public Optional<SessionRecord> runningSession() {
        return shelves.sessions().newestUnfinished();
    }

    @Override
    public void save(SessionRecord session) {
        shelves.sessions().put(session);
        locks.expect(session.lifecycle());
    }

    @Override
    public String chartNote(String pack, ZoneId zone) {
        return shelves.notes().value().text(new ChartNotes.Zone(pack, zone));
    }

    @Override
    public void saveChartNote(String pack, ZoneId zone, String text) {
        ChartNotes.Note note =
                new ChartNotes.Note(text, shelves.folder().clock().instant());
        shelves.notes().put(shelves.notes().value().with(new ChartNotes.Zone(pack, zone), note));
    }

    @Override
    public PracticeProfile profile() {
        return shelves.profile().value();
    }

    @Override
    public void save(PracticeProfile profile) {
        shelves.profile().put(profile);
    }

    @Override
    public OwnPresets presets() {
        return shelves.presets().get().value();
    }

    @Override
    public void save(OwnPresets presets) {
        shelves.presets().get().put(presets);
    }

    @Override
    public Settings settings() {
        return shelves.settings().value();
    }

    @Override
    public void save(Settings settings) {
        shelves.settings().put(settings);
    }

    @Override
    public SaveState saveState() {
        return shelves.desk().writer().state();
    }

    @Override
    public void onSaveState(Consumer<SaveState> listener) {
        shelves.desk().writer().onState(listener);
    }

    @Override
    public void onSavedInPlace(Consumer<String> listener) {
        AtomicBoolean told = new AtomicBoolean();
        shelves.folder().saver().setOnInPlace(() -> {
            if (!told.getAndSet(true)) {
                listener.accept(Sentence.IN_PLACE.with(shelves.folder().root()));
            }
        });
    }

    @Override
    public void retry() {
        shelves.desk().writer().retry();
    }

    @Override
    public void follow(RecordListener listener) {
        shelves.clients().follow(listener::kept);
        shelves.consultations().follow(listener::kept);
        shelves.sessions().follow(listener::kept);
    }

    @Override
    public ReadingProgress reading() {
        return backlog.progress();
    }

    @Override
    public void readRest(Executor owner, ReadingProgress.Listener listener) {
        locks.keep(owner);
        backlog.start(owner, (now, problems) -> {
            if (now.isComplete()) {
                locks.sweep(); // once, since it looks at every record
            }
            listener.progressed(now, problems);
        });
        shelves.presets().readAhead();
        shelves.presets().onTrouble(problems -> owner.execute(() -> listener.progressed(backlog.progress(), problems)));
    }

    @Override
    public void flush() {
        shelves.desk().writer().flush();
    }

    @Override
    public void endSitting(RecordRef<?> record) {
        switch (record) {
            case RecordRef.OfClient(ClientId id) -> shelves.clients().file(id).ifPresent(this::endSitting);
            case RecordRef.OfConsultation(ConsultationId id) ->
                shelves.consultations().file(id).ifPresent(this::endSitting);
            case RecordRef.OfSession(SessionId id) ->
                shelves.sessions().file(id).ifPresent(this::endSitting);
        }
    }

    @Override
    public Versions versions() {
        return new StoredVersions(shelves);
    }

    @Override
    public Backups backups() {
        return new StoredBackups(shelves.folder());
    }

    /** Waits until what is due is written. */
    void awaitWriter() {
        shelves.desk().writer().await();
    }

    private void endSitting(RecordFile<?> file) {
        shelves.desk().sittings().end(file.path());
    }

    @Override
    public SaveState shut() {
        backlog.stop();
        shelves.presets().settle();
        locks.sweep();
        shelves.desk().sittings().endAll();
        SaveState last = shelves.desk().writer().shut();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return last;
    }
}
