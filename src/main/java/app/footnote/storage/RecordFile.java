package app.footnote.storage;

import app.footnote.practice.RecordRef;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One file of the practice and what must be remembered between reading and writing it. Read before it is first written,
 * then used by the writer alone.
 */
final class RecordFile<T> {
    private final Path original;
    private final RecordText<T> text;
    private final Folder folder;
    private final Sitting sitting;

    private Path target;
    private Extras extras = Extras.NONE;
    private long rev;
    private long schema = Envelope.SCHEMA;
    private Instant savedAt = Instant.MIN;
    private boolean isFinished;
    private boolean isProtected;
    private boolean replacesDamage;

    RecordFile(Path file, String id, Codec<T> codec, Folder folder) {
        this.original = file;
        this.text = new RecordText<>(id, codec, folder.form());
        this.folder = folder;
        this.sitting = new Sitting(new Revisions(file, folder));
        this.target = file;
    }

    Path path() {
        return original;
    }

    /** Returns when the file that was read had been saved. */
    Instant savedAt() {
        return savedAt;
    }

    /** Names what could not be written because the record is locked. */
    Path lockedOut() {
        return original.resolveSibling(original.getFileName() + ".locked-out");
    }

    /** Returns a save that keeps a refused version in the quarantine and tells so once; again, it does nothing. */
    Writer.Save keepingApart(T refused) {
        AtomicBoolean isKept = new AtomicBoolean();
        return () -> {
            if (!isKept.get()) {
                Quarantine quarantine = new Quarantine(folder.root(), folder.disk(), folder.saver());
                byte[] bytes = text.write(refused, envelope(Optional.empty()), extras);
                Path copy = quarantine.keep(original, bytes, folder.clock().instant());
                isKept.set(true);
                throw new Refusal(Sentence.LOCKED.with(original, copy));
            }
        };
    }

    Revisions revisions() {
        return new Revisions(original, folder);
    }

    Copies copies() {
        return new Copies(original, folder);
    }

    /** Reads an earlier version of the record; empty if it is damaged. */
    Optional<RecordText.Read<T>> read(Path version) throws IOException {
        try {
            return Optional.of(read(folder.disk().read(version, Json.LARGEST_FILE)));
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }

    /** Reads the bytes of a version; what does not fit is a {@link BadRecord}. */
    RecordText.Read<T> read(byte[] bytes) {
        return text.read(bytes);
    }

    /** Returns the name of the record as the screens know it. */
    Optional<RecordRef<?>> ref() {
        return codec().ref(text.id());
    }

    Codec<T> codec() {
        return text.codec();
    }

    /** Says whether a newer Footnote wrote the file that was read. */
    boolean isNewer() {
        return schema > Envelope.SCHEMA;
    }

    /** Reads the record. What cannot be read is reported, set aside as a copy, and protected from being replaced. */
    Optional<T> load(Trouble trouble) {
        try {
            return folder.disk().stamp(original).isEmpty()
                    ? Optional.empty()
                    : load(folder.disk().read(original, Json.LARGEST_FILE), trouble);
        } catch (IOException e) {
            isProtected = true;
            trouble.closed(original, e);
            return Optional.empty();
        }
    }

    /** Returns a save of the record. */
    Writer.Save saving(T value) {
        return new Writer.Save() {
            @Override
            public void run() throws IOException {
                save(value);
            }

            @Override
            public void tidy() throws IOException {
                copies().letOldGo();
            }
        };
    }

    /** Writes the record. */
    void save(T value) throws IOException {
        requireWritable();
        if (rev == 0) {
            new DamagedFile<>(this, folder).giveWay().ifPresent(this::goOnFrom);
        }
        Optional<String> previous = codec().isFinished(value)
                ? Optional.of(sitting.before(isFinished && target.equals(original)))
                : Optional.empty();
        write(value, previous);
        isFinished = previous.isPresent();
        if (isFinished) {
            sitting.wrote();
        }
        if (codec().isLocked(value)) {
            endSitting();
        }
    }

    /** Writes the first file of a practice, before which it counts as gone. */
    void begin(T value) throws IOException {
        write(value, Optional.empty());
    }

    /** Keeps what the present sitting made of a finished record as a revision. */
    void endSitting() throws IOException {
        folder.requireWritable();
        if (target.equals(original)) {
            sitting.end();
        }
    }

    private void write(T value, Optional<String> previous) throws IOException {
        byte[] bytes = text.write(value, envelope(previous), extras);
        try {
            folder.saver().save(target, bytes, keepingOld());
        } catch (ChangedOutside e) {
            saveApart(bytes);
        }
        rev++;
        replacesDamage = false;
        schema = Envelope.SCHEMA;
        isProtected = false;
        if (!target.equals(original)) {
            throw new Refusal(Sentence.KEPT_APART.with(original, target.getFileName()));
        }
    }

    /** The damaged file between is no version to keep a copy of. */
    private void goOnFrom(RecordText.Read<T> last) {
        extras = last.extras();
        rev = last.envelope().rev() + 1;
        replacesDamage = true;
    }

    private Envelope envelope(Optional<String> previous) {
        Instant now = folder.clock().instant();
        return new Envelope(codec().format(), Envelope.SCHEMA, text.id(), rev + 1, now, Folder.SAVED_BY, previous);
    }

    private FileSaver.Before keepingOld() {
        return rev > 0 && !replacesDamage && target.equals(original)
                ? new OldVersion(original, folder, rev, schema)
                : FileSaver.Before.NOTHING;
    }

    private Optional<T> load(byte[] bytes, Trouble trouble) {
        folder.saver().mayReplace(original, FileVersion.of(bytes));
        try {
            return Optional.of(take(text.read(bytes), trouble));
        } catch (BadRecord e) {
            refuse(bytes, e, trouble);
            return Optional.empty();
        }
    }

    private T take(RecordText.Read<T> read, Trouble trouble) {
        extras = read.extras();
        rev = read.envelope().rev();
        schema = read.envelope().schema();
        savedAt = read.envelope().savedAt();
        isFinished = codec().isFinished(read.value());
        isProtected = isNewer();
        if (isNewer()) {
            trouble.add(original, Sentence.NEWER, original);
        }
        return read.value();
    }

    private void refuse(byte[] bytes, BadRecord reason, Trouble trouble) {
        if (reason.isInNewerFile()) {
            isProtected = true;
            schema = Long.MAX_VALUE;
            trouble.add(original, Sentence.NEWER_UNREADABLE, original);
        } else {
            boolean kept = trouble.unreadable(this, bytes, reason);
            isProtected = !(kept && codec().mayBeReplaced());
        }
    }

    private void requireWritable() throws IOException {
        folder.requireWritable();
        if (isProtected && folder.disk().stamp(original).isPresent()) {
            throw new Refusal(Sentence.PROTECTED.with(original));
        }
    }

    /** Both versions are kept: the other program's under the record's name, this one beside it. */
    private void saveApart(byte[] bytes) throws IOException {
        target = original.resolveSibling(
                Quarantine.besides(original, folder.clock().instant()));
        folder.saver().save(target, bytes);
    }
}
