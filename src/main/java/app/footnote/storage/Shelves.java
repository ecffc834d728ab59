package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.practice.PracticeProfile;
import app.footnote.session.OwnPresets;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Everything a practice holds, and which file each record is in. */
final class Shelves {
    private final Folder folder;
    private final Desk desk;
    private final Shelf<ClientId, Client> clients;
    private final ConsultationShelf consultations;
    private final SessionShelf sessions;
    private final Sheet<ChartNotes> notes;
    private final Sheet<Settings> settings;
    private final Sheet<PracticeProfile> profile;
    private final LateSheet<OwnPresets> presets;

    /** Begins with what the two single files hold; the other records are added as they are read. */
    Shelves(Folder folder, Desk desk, Trouble trouble) {
        this.folder = folder;
        this.desk = desk;
        clients = new Shelf<>(Client::id, client -> clientFile(client.id()), desk);
        consultations = new ConsultationShelf(
                new Shelf<>(Consultation::id, each -> consultationFile(each.client(), each.id()), desk));
        sessions = new SessionShelf(new Shelf<>(SessionRecord::id, this::sessionFile, desk));
        notes = sheet("chart-notes", new ChartNotesCodec(), ChartNotes.NONE, trouble);
        settings = sheet("settings", new SettingsCodec(), Settings.DEFAULT, trouble);
        profile = sheet("profile", new ProfileCodec(), PracticeProfile.NONE, trouble);
        presets = new LateSheet<>(file("presets", new PresetsCodec()), OwnPresets.NONE, desk, trouble.another());
    }

    Folder folder() {
        return folder;
    }

    Desk desk() {
        return desk;
    }

    Shelf<ClientId, Client> clients() {
        return clients;
    }

    SessionShelf sessions() {
        return sessions;
    }

    ConsultationShelf consultations() {
        return consultations;
    }

    Sheet<ChartNotes> notes() {
        return notes;
    }

    Sheet<Settings> settings() {
        return settings;
    }

    Sheet<PracticeProfile> profile() {
        return profile;
    }

    /** What the practice made of the presets that come with the app. */
    LateSheet<OwnPresets> presets() {
        return presets;
    }

    RecordFile<Client> clientFile(ClientId id) {
        Path file = folder.clients().resolve(id.value()).resolve("client.json");
        return new RecordFile<>(file, id.value(), new ClientCodec(), folder);
    }

    RecordFile<Consultation> consultationFile(ClientId client, ConsultationId id) {
        Path file = folder.clients()
                .resolve(client.value())
                .resolve(PracticeReader.CONSULTATIONS)
                .resolve(id + ".json");
        return new RecordFile<>(file, id.value(), new ConsultationCodec(), folder);
    }

    RecordFile<SessionRecord> sessionFile(String year, SessionId id) {
        Path file = folder.sessions().resolve(year).resolve(id + ".json");
        return new RecordFile<>(file, id.value(), new SessionCodec(), folder);
    }

    /** Looks in every year for the file of a session, which need not have been readable. */
    Optional<RecordFile<SessionRecord>> storedSession(SessionId id) throws IOException {
        for (Path year : folder.disk().list(folder.sessions())) {
            if (folder.disk().stamp(year.resolve(id + ".json")).isPresent()) {
                return Optional.of(sessionFile(year.getFileName().toString(), id));
            }
        }
        return Optional.empty();
    }

    /** Looks at every client for the file of a consultation, which need not have been readable. */
    Optional<RecordFile<Consultation>> storedConsultation(ConsultationId id) throws IOException {
        for (Path client : folder.disk().list(folder.clients())) {
            Path file = client.resolve(PracticeReader.CONSULTATIONS).resolve(id + ".json");
            if (folder.disk().stamp(file).isPresent()) {
                return Optional.of(new RecordFile<>(file, id.value(), new ConsultationCodec(), folder));
            }
        }
        return Optional.empty();
    }

    private RecordFile<SessionRecord> sessionFile(SessionRecord session) {
        return sessionFile(String.valueOf(session.startedThere().getYear()), session.id());
    }

    private <T> Sheet<T> sheet(String name, Codec<T> codec, T usual, Trouble trouble) {
        RecordFile<T> file = file(name, codec);
        return new Sheet<>(file.load(trouble).orElse(usual), false, file, desk);
    }

    private <T> RecordFile<T> file(String name, Codec<T> codec) {
        return new RecordFile<>(folder.root().resolve(name + ".json"), name, codec, folder);
    }
}
