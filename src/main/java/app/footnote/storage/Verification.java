package app.footnote.storage;

import app.footnote.client.Ids;
import app.footnote.practice.Problem;
import app.footnote.practice.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a whole practice folder without changing anything in it. */
public final class Verification {
    private final Folder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> clients = new HashSet<>();
    private int files;
    private int chains;

    /** Names the folder; nothing is read yet. */
    public Verification(Path root) {
        this(root, new LocalDisk());
    }

    Verification(Path root, Disk disk) {
        Path absolute = root.toAbsolutePath().normalize();
        // The clock is for saving, of which there is none here.
        InstantSource clock = InstantSource.system();
        folder = new Folder(absolute, disk, new FileSaver(disk), Form.PLAIN, clock, Optional.empty());
    }

    /** Reads every file of the practice and says what is wrong. */
    public Verdict verify() {
        checkPlace();
        check(folder.marker(), "practice", new MarkerCodec());
        check(folder.root().resolve("chart-notes.json"), "chart-notes", new ChartNotesCodec());
        check(folder.root().resolve("presets.json"), "presets", new PresetsCodec());
        check(folder.root().resolve("profile.json"), "profile", new ProfileCodec());
        check(folder.root().resolve("settings.json"), "settings", new SettingsCodec());
        list(folder.clients()).forEach(this::checkClient);
        list(folder.sessions()).forEach(year -> list(year).forEach(this::checkSession));
        return new Verdict(files, chains, problems);
    }

    private void checkPlace() {
        for (Path part : List.of(folder.clients(), folder.sessions())) {
            if (!folder.disk().isFolder(part)) {
                tell(part, Sentence.FOLDER_MISSING.with(part));
            }
        }
        if (read(folder.marker()).isEmpty()) {
            tell(folder.marker(), Sentence.NO_PRACTICE.with(folder.root()));
        }
    }

    private void checkClient(Path place) {
        String id = name(place);
        list(place.resolve(PracticeReader.CONSULTATIONS)).forEach(file -> checkConsultation(id, file));
        for (Path file : list(place)) {
            if (Ids.isValid(id) && name(file).equals("client.json")) {
                clients.add(id);
                check(file, id, new ClientCodec());
            } else {
                tellStranger(file);
            }
        }
    }

    private void checkConsultation(String client, Path file) {
        String id = name(file).replaceFirst("\\.json$", "");
        if (!Ids.isValid(id) || !name(file).endsWith(".json")) {
            tellStranger(file);
            return;
        }
        check(file, id, new ConsultationCodec())
                .map(read -> read.value().client().value())
                .filter(named -> !named.equals(client))
                .ifPresent(named -> tell(file, Sentence.CLIENT_UNKNOWN.with(file, named)));
    }

    private void checkSession(Path file) {
        String id = name(file).replaceFirst("\\.json$", "");
        if (!Ids.isValid(id) || !name(file).endsWith(".json")) {
            tellStranger(file);
            return;
        }
        check(file, id, new SessionCodec())
                .flatMap(read -> read.value().client())
                .ifPresent(client -> {
                    if (!clients.contains(client.value())) {
                        tell(file, Sentence.CLIENT_UNKNOWN.with(file, client));
                    }
                });
    }

    /** Checks a file with its earlier versions; empty if it is missing or damaged. */
    private <T> Optional<RecordText.Read<T>> check(Path file, String id, Codec<T> codec) {
        RecordText<T> text = new RecordText<>(id, codec, folder.form());
        Optional<byte[]> bytes = read(file);
        Optional<RecordText.Read<T>> record = bytes.flatMap(content -> decode(file, content, text));
        try {
            for (Path copy : new Copies(file, folder).newestFirst()) {
                read(copy).ifPresent(content -> decode(copy, content, text));
            }
            checkChain(new Revisions(file, folder).oldestFirst(), file, bytes, record, text);
        } catch (IOException e) {
            tell(file, Sentence.CANNOT_LIST.with(file, Failure.reason(e)));
        }
        return record;
    }

    private <T> void checkChain(
            List<Path> revisions,
            Path file,
            Optional<byte[]> bytes,
            Optional<RecordText.Read<T>> record,
            RecordText<T> text) {
        String before = Revisions.NONE_BEFORE;
        long number = 0;
        for (Path revision : revisions) {
            number++;
            Optional<byte[]> content = read(revision);
            Optional<RecordText.Read<T>> read = content.flatMap(held -> decode(revision, held, text));
            if (Copies.rev(revision) != number || read.isPresent() && !follows(read.get(), before)) {
                tell(revision, Sentence.CHAIN_BROKEN.with(revision));
            }
            number = Copies.rev(revision);
            before = content.map(Sha256::of).orElse("");
        }
        String last = before;
        boolean isEnd = bytes.map(Sha256::of).filter(last::equals).isPresent()
                || record.filter(read -> !text.codec().isFinished(read.value()) || follows(read, last))
                        .isPresent();
        if (!revisions.isEmpty()) {
            chains++;
        }
        if (record.isPresent() && !isEnd) {
            tell(file, Sentence.CHAIN_END.with(file));
        }
    }

    /** Schema 1 had no chain; such a file can only be its beginning. */
    private static boolean follows(RecordText.Read<?> read, String before) {
        return read.envelope().schema() == 1
                ? before.equals(Revisions.NONE_BEFORE)
                : read.envelope().previousRevHash().filter(before::equals).isPresent();
    }

    private <T> Optional<RecordText.Read<T>> decode(Path file, byte[] bytes, RecordText<T> text) {
        files++;
        try {
            return Optional.of(text.read(bytes));
        } catch (BadRecord e) {
            tell(file, Sentence.DAMAGED.with(file, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(Path file) {
        try {
            return folder.disk().stamp(file).isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder.disk().read(file, Json.LARGEST_FILE));
        } catch (IOException e) {
            tell(file, Sentence.DAMAGED.with(file, Failure.reason(e)));
            return Optional.empty();
        }
    }

    private List<Path> list(Path place) {
        try {
            return folder.disk().isFolder(place) ? folder.disk().list(place) : List.of();
        } catch (IOException e) {
            tell(place, Sentence.CANNOT_LIST.with(place, Failure.reason(e)));
            return List.of();
        }
    }

    private void tellStranger(Path file) {
        if (name(file).endsWith(".json")) {
            tell(file, Sentence.SECOND_VERSION.with(file));
        }
    }

    private void tell(Path file, String sentence) {
        problems.add(new Problem(file, sentence));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
