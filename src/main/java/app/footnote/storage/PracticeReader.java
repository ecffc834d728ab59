package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.practice.Problem;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the clients, consultations and sessions of a practice, by the names of their files, and tidies up after broken
 * saves. It may read on any thread; {@link #shelve} then hands over what was read.
 */
final class PracticeReader {
    /** The folder of a client's consultations, beside {@code client.json}. */
    static final String CONSULTATIONS = "consultations";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String JSON = ".json";

    private final Shelves shelves;
    private final Folder folder;
    private final Trouble trouble;
    private final List<Runnable> found = new ArrayList<>();

    PracticeReader(Shelves shelves, Trouble trouble) {
        this.shelves = shelves;
        this.folder = shelves.folder();
        this.trouble = trouble;
    }

    /** Returns another reader of the same practice, which keeps what it reads and what it finds wrong to itself. */
    PracticeReader another() {
        return new PracticeReader(shelves, trouble.another());
    }

    /** Returns what it found wrong so far. */
    List<Problem> problems() {
        return trouble.problems();
    }

    /** Reads all clients and consultations. */
    void readClients() {
        tidy(folder.root());
        namesIn(folder.clients()).forEach(this::readClient);
    }

    /** Reads those sessions. */
    void readSessions(List<Path> files) {
        files.forEach(this::readSession);
    }

    /** Puts what was read so far on the shelves, on the thread that owns the practice. */
    void shelve() {
        found.forEach(Runnable::run);
        found.clear();
    }

    private <T> void take(RecordFile<T> file, T record, BiConsumer<T, RecordFile<T>> shelf) {
        found.add(() -> {
            shelves.desk().time().saw(file.savedAt());
            shelf.accept(record, file);
        });
    }

    private void readClient(Path path) {
        String id = path.getFileName().toString();
        if (!Ids.isValid(id)) {
            trouble.add(path, Sentence.SECOND_VERSION, path);
            return;
        }
        tidy(path).stream().filter(file -> !isNamed(file, "client.json")).forEach(this::reportStranger);
        RecordFile<Client> file = shelves.clientFile(new ClientId(id));
        file.load(trouble).ifPresent(client -> take(file, client, shelves.clients()::add));
        Path consultations = path.resolve(CONSULTATIONS);
        if (namesIn(path).contains(consultations)) {
            tidy(consultations).forEach(each -> readConsultation(new ClientId(id), each));
        }
    }

    private void readConsultation(ClientId client, Path path) {
        String id = nameOf(path);
        if (!Ids.isValid(id) || !isNamed(path, id + JSON)) {
            reportStranger(path);
            return;
        }
        RecordFile<Consultation> file = shelves.consultationFile(client, new ConsultationId(id));
        file.load(trouble).ifPresent(consultation -> addIfOf(client, consultation, file));
    }

    /** A consultation in another client's folder must not be shown as theirs. */
    private void addIfOf(ClientId client, Consultation consultation, RecordFile<Consultation> file) {
        if (consultation.client().equals(client)) {
            take(file, consultation, shelves.consultations()::add);
        } else {
            trouble.add(file.path(), Sentence.OTHER_CLIENT, file.path());
        }
    }

    /** Returns the sessions, newest first. Ids begin with the time they were made, so the names tell which is newer. */
    List<Path> sessionFiles() {
        List<Path> files = new ArrayList<>();
        for (Path year : namesIn(folder.sessions()).reversed()) {
            if (YEAR.matcher(year.getFileName().toString()).matches()) {
                tidy(year).reversed().stream().filter(this::isSession).forEach(files::add);
            } else {
                trouble.add(year, Sentence.SECOND_VERSION, year);
            }
        }
        return files;
    }

    private boolean isSession(Path path) {
        String id = nameOf(path);
        boolean isSession = Ids.isValid(id) && isNamed(path, id + JSON);
        if (!isSession) {
            reportStranger(path);
        }
        return isSession;
    }

    private void readSession(Path path) {
        String id = nameOf(path);
        String year = path.getParent().getFileName().toString();
        RecordFile<SessionRecord> file = shelves.sessionFile(year, new SessionId(id));
        file.load(trouble).ifPresent(session -> take(file, session, shelves.sessions()::add));
    }

    /** Returns the files of a folder, those left over from a broken save deleted: what they held was never saved. */
    private List<Path> tidy(Path path) {
        List<Path> files = namesIn(path);
        files.stream().filter(FileSaver::isTemporary).forEach(this::deleteLeftover);
        return files.stream().filter(file -> !FileSaver.isTemporary(file)).toList();
    }

    private List<Path> namesIn(Path path) {
        try {
            return folder.disk().list(path).stream()
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            trouble.add(path, Sentence.CANNOT_LIST, path, Failure.reason(e));
            return List.of();
        }
    }

    private void deleteLeftover(Path file) {
        try {
            if (folder.readOnly().isEmpty()) {
                folder.disk().delete(file);
            }
        } catch (IOException e) {
            trouble.closed(file, e);
        }
    }

    /** A record's name on anything else, such as a sync program's second version, must not become a second record. */
    private void reportStranger(Path file) {
        if (file.getFileName().toString().endsWith(JSON)) {
            trouble.add(file, Sentence.SECOND_VERSION, file);
        }
    }

    /** Tells which sessions name a client that is not there; everything must be on the shelves. */
    void reportSessionsWithoutTheirClient() {
        Map<String, Long> counts = shelves.sessions()
                .all()
                .flatMap(session -> session.client().stream())
                .filter(client -> shelves.clients().get(client).isEmpty())
                .collect(Collectors.groupingBy(ClientId::value, TreeMap::new, Collectors.counting()));
        counts.forEach((client, count) -> {
            Path file = shelves.clientFile(new ClientId(client)).path();
            trouble.add(file, Sentence.CLIENT_MISSING, file, count);
        });
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    }

    private static boolean isNamed(Path file, String name) {
        return file.getFileName().toString().equals(name);
    }
}
