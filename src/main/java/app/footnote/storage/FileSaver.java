package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Replaces a file so that after a loss of power either the old or the new one is there, whole: temporary file, force,
 * rename, force of the folder.
 */
final class FileSaver {
    private static final Pattern TEMPORARY = Pattern.compile(".+\\.\\d+-\\d+\\.tmp");

    private final Disk disk;
    private final Swap swap;
    private final long process = ProcessHandle.current().pid();
    private final AtomicLong count = new AtomicLong();
    private final Map<Path, Set<FileVersion>> known = new ConcurrentHashMap<>();

    FileSaver(Disk disk) {
        this(disk, new Swap(disk, Swap.Rest.SLEEP));
    }

    FileSaver(Disk disk, Swap swap) {
        this.disk = disk;
        this.swap = swap;
    }

    /** Something done just before the old version gives way. */
    interface Before {
        /** Nothing. */
        Before NOTHING = () -> {};

        void run() throws IOException;

        /** Called after that where the bytes of the old version are overwritten, under every name it has. */
        default void inPlace() throws IOException {}
    }

    /** Says whether the name is one this class gives to files that are not complete yet. */
    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(file.getFileName().toString()).matches();
    }

    /** Sets what is called before each file that the disk does not replace in one step. */
    void setOnInPlace(Runnable action) {
        swap.setOnInPlace(action);
    }

    /** Takes note of the version of a file that was read, which may be replaced. */
    void mayReplace(Path file, FileVersion version) {
        known.put(file, Set.of(version));
    }

    /**
     * Writes the file.
     *
     * @throws ChangedOutside if a version is there that was neither read nor written here; nothing was replaced
     */
    void save(Path target, byte[] bytes) throws IOException {
        save(target, bytes, Before.NOTHING);
    }

    /** Writes the file, doing something before the old one gives way. */
    void save(Path target, byte[] bytes, Before before) throws IOException {
        ensureFolder(target.getParent());
        Path temporary = temporaryFor(target);
        try {
            disk.write(temporary, bytes);
            disk.force(temporary);
            before.run();
            requireKnown(target);
            replace(target, temporary, bytes, before);
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
    }

    /** Makes a folder that is still there after a loss of power. */
    void ensureFolder(Path folder) throws IOException {
        if (!disk.isFolder(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            ensureFolder(parent);
            disk.createFolder(folder);
            disk.forceFolder(parent);
        }
    }

    /** A file of another time with the same bytes, such as a sync program makes, is the same version. */
    private void requireKnown(Path target) throws IOException {
        Optional<Stamp> present = disk.stamp(target);
        if (present.isPresent() && !isKnown(target, present.get())) {
            throw new ChangedOutside(target);
        }
    }

    private boolean isKnown(Path target, Stamp present) throws IOException {
        Set<FileVersion> versions = versions(target);
        return versions.stream().anyMatch(version -> version.size() == present.size())
                && versions.contains(FileVersion.of(disk.read(target, Json.LARGEST_FILE)));
    }

    /** The new version is taken note of first: if the folder cannot be forced, it may or may not be in place. */
    private void replace(Path target, Path temporary, byte[] bytes, Before before) throws IOException {
        FileVersion version = FileVersion.of(bytes);
        Set<FileVersion> either = new HashSet<>(versions(target));
        either.add(version);
        known.put(target, either);
        swap.into(temporary, target, bytes, before);
        disk.forceFolder(target.getParent());
        known.put(target, Set.of(version));
    }

    private Set<FileVersion> versions(Path target) {
        return known.getOrDefault(target, Set.of());
    }

    private Path temporaryFor(Path target) {
        return target.resolveSibling(target.getFileName() + "." + process + "-" + count.incrementAndGet() + ".tmp");
    }

    private void discard(Path temporary, IOException reason) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
