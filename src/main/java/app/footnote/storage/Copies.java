package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last saves of one file, kept for recovery as {@code copies/<path of the file>/<rev>.json}. A copy is a second name
 * of the version that gives way, so it costs no writing where a file is replaced in one step.
 *
 * @param file the file
 * @param folder the practice
 */
record Copies(Path file, Folder folder) {
    /** How many versions before the present one are kept. */
    static final int KEPT = 5;

    private static final Pattern NAME = Pattern.compile("\\d{1,18}\\.json");

    /** Keeps the present version of the file, if there is one. */
    void keep(long rev) throws IOException {
        if (folder.disk().stamp(file).isEmpty()) {
            return;
        }
        if (!folder.disk().isFolder(place())) {
            folder.disk().createFolder(place());
        }
        Path copy = copy(rev);
        if (folder.disk().stamp(copy).isPresent()) {
            folder.disk().delete(copy); // of a save that failed or was cut off
        }
        folder.disk().link(file, copy);
    }

    /** Makes the copy a file of its own, so that overwriting the version it is a second name of leaves it as it is. */
    void part(long rev) throws IOException {
        Path copy = copy(rev);
        if (folder.disk().stamp(copy).isEmpty()) {
            return; // there was no old version
        }
        byte[] bytes = folder.disk().read(copy, Json.LARGEST_FILE);
        folder.disk().delete(copy);
        folder.disk().write(copy, bytes);
        folder.disk().force(copy);
        folder.disk().forceFolder(place());
    }

    /** Deletes all but the newest copies. */
    void letOldGo() throws IOException {
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            folder.disk().delete(old);
        }
    }

    /** Returns the copies, newest first. */
    List<Path> newestFirst() throws IOException {
        return folder.disk().list(place()).stream()
                .filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                .sorted(Comparator.comparingLong(Copies::rev).reversed())
                .toList();
    }

    static long rev(Path copy) {
        return Long.parseLong(copy.getFileName().toString().replace(".json", ""));
    }

    private Path copy(long rev) {
        return place().resolve(rev + ".json");
    }

    private Path place() {
        Path path = folder.root().relativize(file);
        String name = path.getFileName().toString().replaceFirst("\\.json$", "");
        return folder.copies().resolve(path).resolveSibling(name);
    }
}
