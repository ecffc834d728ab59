package app.footnote.storage;

import app.footnote.practice.Practice;
import app.footnote.settings.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A folder that holds a practice, or may. */
public final class PracticeFolder {
    private static final String LOCK = "practice.lock";

    private final Path root;
    private final Disk disk;
    private final InstantSource clock;
    private final Supplier<Rhythm> rhythm;

    /** Names the folder; nothing is read or written yet. */
    public PracticeFolder(Path root, InstantSource clock) {
        this(root, clock, new LocalDisk(), () -> Rhythm.usual(Timer.system()));
    }

    /**
     * @param disk the way to the files
     * @param rhythm makes the rhythm of one opening of the practice
     */
    PracticeFolder(Path root, InstantSource clock, Disk disk, Supplier<Rhythm> rhythm) {
        this.rhythm = rhythm;
        this.root = root.toAbsolutePath().normalize();
        this.disk = disk;
        this.clock = clock;
    }

    /** Says whether the folder is not there or empty, so that a new practice can begin in it. */
    public boolean isUnused() {
        try {
            return disk.list(root).stream()
                    .allMatch(file -> file.getFileName().toString().equals(LOCK));
        } catch (IOException e) {
            return false;
        }
    }

    /** Begins a new practice in an unused folder. */
    public Opening create() {
        if (!isUnused()) {
            return new Opening.Refused(Sentence.NOT_EMPTY.with(root));
        }
        try {
            Folder folder = folder();
            folder.saver().ensureFolder(root);
            return locked(lock -> created(folder, lock));
        } catch (IOException e) {
            return refused(e);
        }
    }

    /** Opens the practice in the folder. What cannot be read is reported; the rest opens. */
    public Opening open() {
        return open((backlog, shelves) -> backlog.readAll());
    }

    /**
     * Opens the practice with its settings and chart notes, so that a window can be shown; {@link Practice#readRest}
     * reads the records.
     *
     * @param showsRecords says whether the window will show clients or sessions first: then all clients and the newest
     *     sessions are read at once, and presets meanwhile
     */
    public Opening openFirst(Predicate<Settings> showsRecords) {
        return open((backlog, shelves) -> {
            if (showsRecords.test(shelves.settings().value())) {
                shelves.presets().readAhead();
                backlog.readFirst();
            }
        });
    }

    private interface Reading {
        void of(Backlog backlog, Shelves shelves);
    }

    private Opening open(Reading reading) {
        if (!holdsPractice()) {
            return new Opening.Refused(Sentence.NO_PRACTICE.with(root));
        }
        try {
            return locked(lock -> opened(folder(), lock, reading));
        } catch (IOException e) {
            return openedReadOnly(e, reading);
        }
    }

    private interface Locked {
        Opening with(Closeable lock) throws IOException;
    }

    private Opening locked(Locked work) throws IOException {
        Optional<Closeable> lock = disk.lock(root.resolve(LOCK));
        return lock.isPresent() ? work.with(lock.get()) : new Opening.Refused(Sentence.IN_USE.with(root));
    }

    private Opening created(Folder folder, Closeable lock) throws IOException {
        try {
            for (Path part : List.of(folder.clients(), folder.sessions())) {
                folder.saver().ensureFolder(part);
            }
            marker(folder).begin(clock.instant());
            return opened(folder, lock, (backlog, shelves) -> backlog.readAll());
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private Opening opened(Folder folder, Closeable lock, Reading reading) {
        Trouble trouble = new Trouble(new Quarantine(root, disk, folder.saver()), clock);
        Folder checked = new PracticeMarker(folder, marker(folder)).check(trouble);
        Rhythm times = rhythm.get();
        Shelves shelves = new Shelves(checked, new Desk(clock, times), trouble);
        Backlog backlog = new Backlog(new PracticeReader(shelves, trouble));
        reading.of(backlog, shelves);
        StoredPractice practice = new StoredPractice(shelves, backlog, lock);
        return new Opening.Opened(practice, practice, trouble.problems());
    }

    private Opening openedReadOnly(IOException reason, Reading reading) {
        try {
            disk.list(root);
            String sentence = Sentence.READ_ONLY.with(root, Failure.reason(reason));
            return opened(folder().withReadOnly(sentence), () -> {}, reading);
        } catch (IOException e) {
            return refused(e);
        }
    }

    private boolean holdsPractice() {
        Folder folder = folder();
        return List.of(folder.marker(), folder.clients(), folder.sessions()).stream()
                .anyMatch(this::isThere);
    }

    private boolean isThere(Path path) {
        try {
            return disk.stamp(path).isPresent();
        } catch (IOException e) {
            return true; // opening will tell what is wrong with it
        }
    }

    private Folder folder() {
        return new Folder(root, disk, new FileSaver(disk), Form.PLAIN, clock, Optional.empty());
    }

    private static RecordFile<Instant> marker(Folder folder) {
        return new RecordFile<>(folder.marker(), "practice", new MarkerCodec(), folder);
    }

    private Opening refused(IOException reason) {
        return new Opening.Refused(Sentence.CANNOT_OPEN.with(root, Failure.reason(reason)));
    }
}
