package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A damaged file that a record saved anew is about to replace. */
record DamagedFile<T>(RecordFile<T> file, Folder folder) {

    /**
     * Sees to it that a copy of the damaged file is kept.
     *
     * @return the last version that can be read, which the new one follows; empty if there is none, or nothing damaged
     */
    Optional<RecordText.Read<T>> giveWay() throws IOException {
        if (folder.disk().stamp(file.path()).isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = folder.disk().read(file.path(), Json.LARGEST_FILE);
        try {
            file.read(bytes);
            return Optional.empty();
        } catch (BadRecord e) {
            keep(bytes, e);
            return last();
        }
    }

    private void keep(byte[] bytes, BadRecord reason) throws IOException {
        if (reason.isInNewerFile()) {
            throw new Refusal(Sentence.PROTECTED.with(file.path()));
        }
        new Quarantine(folder.root(), folder.disk(), folder.saver())
                .keep(file.path(), bytes, folder.clock().instant());
    }

    private Optional<RecordText.Read<T>> last() throws IOException {
        List<RecordText.Read<T>> versions = new ArrayList<>();
        for (Path path : file.copies().newestFirst()) {
            file.read(path).ifPresent(versions::add);
        }
        for (Path path : file.revisions().oldestFirst()) {
            file.read(path).ifPresent(versions::add);
        }
        return versions.stream()
                .max(Comparator.comparingLong(read -> read.envelope().rev()));
    }
}
