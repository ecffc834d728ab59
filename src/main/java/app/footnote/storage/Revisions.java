package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The revisions of one finished record, all kept beside it as {@code <name>.revisions/0001.json} and so on: each is the
 * file as it was at the end of a sitting, and names in {@code previousRevHash} the SHA-256 of the one before.
 *
 * @param file the record's file
 * @param folder the practice
 */
record Revisions(Path file, Folder folder) {
    /** What the first revision names as the one before. */
    static final String NONE_BEFORE = "0".repeat(64);

    private static final Pattern NAME = Pattern.compile("\\d{4,9}\\.json");

    /** Returns the revisions, oldest first. */
    List<Path> oldestFirst() throws IOException {
        return folder.disk().list(place()).stream()
                .filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                .sorted(Comparator.comparingLong(Copies::rev))
                .toList();
    }

    /** Returns the hash of the newest revision. */
    String lastHash() throws IOException {
        List<Path> all = oldestFirst();
        return all.isEmpty() ? NONE_BEFORE : Sha256.of(folder.disk().read(all.getLast(), Json.LARGEST_FILE));
    }

    /** Keeps the file as it is as the next revision, unless it is the newest already; returns the newest's hash. */
    String seal() throws IOException {
        if (folder.disk().stamp(file).isEmpty()) {
            return lastHash();
        }
        byte[] bytes = folder.disk().read(file, Json.LARGEST_FILE);
        String hash = Sha256.of(bytes);
        List<Path> all = oldestFirst();
        if (all.isEmpty() || !hash.equals(lastHash())) {
            clear();
            long number = all.isEmpty() ? 1 : Copies.rev(all.getLast()) + 1;
            folder.saver().save(place().resolve("%04d.json".formatted(number)), bytes);
        }
        return hash;
    }

    /** Deletes what a save that was cut off left behind. */
    private void clear() throws IOException {
        for (Path file : folder.disk().list(place())) {
            if (FileSaver.isTemporary(file)) {
                folder.disk().delete(file);
            }
        }
    }

    Path place() {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.json$", ".revisions"));
    }
}
