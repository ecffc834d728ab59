package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The files of an older schema as they were, kept as {@code migrated/<schema>/<path of the file>} before the first save
 * in the present one.
 */
record Originals(Folder folder) {

    void keep(Path file, long schema) throws IOException {
        byte[] bytes = folder.disk().read(file, Json.LARGEST_FILE);
        Path kept = folder.root()
                .resolve("migrated")
                .resolve(String.valueOf(schema))
                .resolve(folder.root().relativize(file));
        keep(free(kept, bytes, 1), bytes);
    }

    private void keep(Path kept, byte[] bytes) throws IOException {
        if (folder.disk().stamp(kept).isEmpty()) {
            folder.saver().save(kept, bytes);
        }
    }

    /** A file that came back from an old backup is kept beside the one kept before. */
    private Path free(Path kept, byte[] bytes, int number) throws IOException {
        Path candidate = number == 1 ? kept : kept.resolveSibling(kept.getFileName() + "." + number);
        boolean isFree = folder.disk().stamp(candidate).isEmpty()
                || Arrays.equals(folder.disk().read(candidate, Json.LARGEST_FILE), bytes);
        return isFree ? candidate : free(kept, bytes, number + 1);
    }
}
