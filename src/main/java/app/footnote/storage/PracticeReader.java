package app.footnote.storage;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the clients, consultations and sessions of a practice, by the names of their files, and tidies up after broken saves. */
final class PracticeReader {
    /** The folder of a client's consultations, beside {@code client.json}. */
    static final String CONSULTATIONS = "consultations";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String JSON = ".json";
    private static final int READ_AT_ONCE = 64;

    private final Shelves shelves;
    private final Folder folder;
    private final Trouble trouble;

    PracticeReader(Shelves shelves, Trouble trouble) {
        this.shelves = shelves;
        this.folder = shelves.folder();
        this.trouble = trouble;
    }

    /** Reads everything. */
    Backlog readAll() {
        return read(Integer.MAX_VALUE);
    }

    /** Reads the clients and the newest sessions, among them one that still runs; the rest is left for later. */
    Backlog readFirst() {
        return read(READ_AT_ONCE);
    }

    private Backlog read(int most) {
        tidy(folder.root());
        namesIn(folder.clients()).forEach(this::readClient);
        List<Path> files = sessionFiles();
        int now = Math.min(most, files.size());
        files.subList(0, now).forEach(file -> readSession(file, trouble).ifPresent(this::shelve));
        if (now == files.size()) {
            reportSessionsWithoutTheirClient(trouble);
        }
        return new Backlog(this, files.subList(now, files.size()), now);
    }

    /** Returns a place for what is found wrong after the opening. */
    Trouble newTrouble() {
        return trouble.another();
    }

    void shelve(Backlog.Found found) {
        shelves.desk().time().saw(found.file().savedAt());
        shelves.sessions().add(found.session(), found.file());
    }

    private void readClient(Path path) {
        String id = path.getFileName().toString();
        if (!Ids.isValid(id)) {
            trouble.add(path, Sentence.SECOND_VERSION, path);
            return;
        }
        tidy(path).stream().filter(file -> !isNamed(file, "client.json")).forEach(this::reportStranger);
        RecordFile<Client> file = shelves.clientFile(new ClientId(id));
        file.load(trouble).ifPresent(client -> shelves.clients().add(client, file));
        shelves.desk().time().saw(file.savedAt());
        Path consultations = path.resolve(CONSULTATIONS);
        if (namesIn(path).contains(consultations)) {
            tidy(consultations).forEach(each -> readConsultation(new ClientId(id), each));
        }
    }

    private void readConsultation(ClientId client, Path path) {
        String id = path.getFileName().toString().replaceFirst("\\.json$", "");
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
            shelves.desk().time().saw(file.savedAt());
            shelves.consultations().add(consultation, file);
        } else {
            trouble.add(file.path(), Sentence.OTHER_CLIENT, file.path());
        }
    }

    /** Ids begin with the time they were made, so the names tell which session is newer. */
    private List<Path> sessionFiles() {
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
        String id = path.getFileName().toString().replaceFirst("\\.json$", "");
        boolean isSession = Ids.isValid(id) && isNamed(path, id + JSON);
        if (!isSession) {
            reportStranger(path);
        }
        return isSession;
    }

    Optional<Backlog.Found> readSession(Path path, Trouble found) {
        String id = path.getFileName().toString().replaceFirst("\\.json$", "");
        String year = path.getParent().getFileName().toString();
        RecordFile<SessionRecord> file = shelves.sessionFile(year, new SessionId(id));
        return file.load(found).map(session -> new Backlog.Found(session, file));
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

    void reportSessionsWithoutTheirClient(Trouble found) {
        Map<String, Long> counts = shelves.sessions()
                .all()
                .flatMap(session -> session.client().stream())
                .filter(client -> shelves.clients().get(client).isEmpty())
                .collect(Collectors.groupingBy(ClientId::value, TreeMap::new, Collectors.counting()));
        counts.forEach((client, count) -> {
            Path file = shelves.clientFile(new ClientId(client)).path();
            found.add(file, Sentence.CLIENT_MISSING, file, count);
        });
    }

    private static boolean isNamed(Path file, String name) {
        return file.getFileName().toString().equals(name);
    }
}
