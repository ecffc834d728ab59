package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file of the practice and what must be remembered between reading and writing it. Read before the writer starts,
 * then used by the writer alone.
 */
final class RecordFile<T> {
    private final Path original;
    private final String id;
    private final Codec<T> codec;
    private final Folder folder;

    private Path target;
    private Extras extras = Extras.NONE;
    private long rev;
    private boolean isNewer;
    private boolean isProtected;

    RecordFile(Path file, String id, Codec<T> codec, Folder folder) {
        this.original = file;
        this.id = id;
        this.codec = codec;
        this.folder = folder;
        this.target = file;
    }

    Path path() {
        return original;
    }

    /** Says whether a newer Footnote wrote the file that was read. */
    boolean isNewer() {
        return isNewer;
    }

    /** Reads the record. What cannot be read is reported, set aside as a copy, and protected from being replaced. */
    Optional<T> load(Trouble trouble) {
        try {
            Optional<Stamp> stamp = folder.disk().stamp(original);
            stamp.ifPresent(version -> folder.saver().mayReplace(original, version));
            return stamp.isEmpty() ? Optional.empty() : load(folder.disk().read(original, Json.LARGEST_FILE), trouble);
        } catch (IOException e) {
            isProtected = true;
            trouble.closed(original, e);
            return Optional.empty();
        }
    }

    /** Writes the record. */
    void save(T value) throws IOException {
        requireWritable();
        write(value);
    }

    /** Writes the first file of a practice, before which it counts as gone. */
    void begin(T value) throws IOException {
        write(value);
    }

    private void write(T value) throws IOException {
        byte[] bytes = encode(value);
        try {
            folder.saver().save(target, bytes);
        } catch (ChangedOutside e) {
            saveApart(bytes);
        }
        rev++;
        isProtected = false;
        if (!target.equals(original)) {
            throw new Refusal(Sentence.KEPT_APART.with(original, target.getFileName()));
        }
    }

    private Optional<T> load(byte[] bytes, Trouble trouble) {
        try {
            return Optional.of(decode(new Fields("file", Json.read(bytes)), trouble));
        } catch (BadRecord e) {
            refuse(bytes, e, trouble);
            return Optional.empty();
        }
    }

    private void refuse(byte[] bytes, BadRecord reason, Trouble trouble) {
        if (isNewer) {
            trouble.add(original, Sentence.NEWER_UNREADABLE, original);
        } else {
            boolean kept = trouble.unreadable(original, bytes, reason, codec.whenUnreadable());
            isProtected = !(kept && codec.mayBeReplaced());
        }
    }

    private T decode(Fields file, Trouble trouble) {
        Envelope envelope = Envelope.read(file);
        envelope.require(codec.format(), id);
        rev = envelope.rev();
        isNewer = envelope.isNewer();
        isProtected = isNewer;
        T value = codec.read(id, file.object("body"));
        extras = new Extras((ObjectNode) file.node(), envelope.around(codec.body(value)));
        if (isNewer) {
            trouble.add(original, Sentence.NEWER, original);
        }
        return value;
    }

    private byte[] encode(T value) {
        Instant now = folder.clock().instant();
        Envelope envelope = new Envelope(codec.format(), Envelope.SCHEMA, id, rev + 1, now, Folder.SAVED_BY);
        return Json.write(extras.addTo(envelope.around(codec.body(value))));
    }

    private void requireWritable() throws IOException {
        folder.requireWritable();
        if (isProtected && folder.disk().stamp(original).isPresent()) {
            throw new Refusal(Sentence.PROTECTED.with(original));
        }
    }

    /** Both versions are kept: the other program's under the record's name, this one beside it. */
    private void saveApart(byte[] bytes) throws IOException {
        target = original.resolveSibling(conflictName());
        folder.saver().save(target, bytes);
    }

    private String conflictName() {
        String name = original.getFileName().toString().replaceFirst("\\.json$", "");
        return name + ".conflict-" + Quarantine.utc(folder.clock().instant()) + ".json";
    }
}
