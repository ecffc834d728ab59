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
    private final long process = ProcessHandle.current().pid();
    private final AtomicLong count = new AtomicLong();
    private final Map<Path, Set<Stamp>> known = new ConcurrentHashMap<>();

    FileSaver(Disk disk) {
        this.disk = disk;
    }

    /** Says whether the name is one this class gives to files that are not complete yet. */
    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(file.getFileName().toString()).matches();
    }

    /** Takes note of the version of a file that was read, which may be replaced. */
    void mayReplace(Path file, Stamp version) {
        known.put(file, Set.of(version));
    }

    /**
     * Writes the file.
     *
     * @throws ChangedOutside if a version is there that was neither read nor written here; nothing was replaced
     */
    void save(Path target, byte[] bytes) throws IOException {
        ensureFolder(target.getParent());
        Path temporary = temporaryFor(target);
        try {
            disk.write(temporary, bytes);
            disk.force(temporary);
            requireKnown(target);
            replace(target, temporary);
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

    private void requireKnown(Path target) throws IOException {
        Optional<Stamp> present = disk.stamp(target);
        if (present.isPresent() && !versions(target).contains(present.get())) {
            throw new ChangedOutside(target);
        }
    }

    /** The new version is taken note of first: if the folder cannot be forced, it may or may not be in place. */
    private void replace(Path target, Path temporary) throws IOException {
        Stamp stamp = disk.stamp(temporary).orElseThrow(() -> new IOException("the new file is gone"));
        Set<Stamp> either = new HashSet<>(versions(target));
        either.add(stamp);
        known.put(target, either);
        disk.move(temporary, target);
        disk.forceFolder(target.getParent());
        known.put(target, Set.of(stamp));
    }

    private Set<Stamp> versions(Path target) {
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
