package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The file {@code practice.json}, by which a folder that has lost its files is told from one that never had any. */
record PracticeMarker(Folder folder, RecordFile<Instant> file) {

    /** Reports what is missing, and returns the folder as it may be used. */
    Folder check(Trouble trouble) {
        folder.readOnly().ifPresent(sentence -> trouble.add(folder.root(), sentence));
        if (isMissing()) {
            trouble.add(folder.marker(), Sentence.MARKER_MISSING, folder.root());
            return begun();
        }
        reportMissingFolders(trouble);
        file.load(trouble);
        return file.isNewer() ? folder.withReadOnly(Sentence.PRACTICE_NEWER.with(folder.marker())) : folder;
    }

    private boolean isMissing() {
        try {
            return folder.disk().stamp(folder.marker()).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts a new marker where the old one is missing, so that saving goes on. */
    private Folder begun() {
        try {
            if (folder.readOnly().isEmpty()) {
                file.begin(folder.clock().instant());
            }
            return folder;
        } catch (IOException e) {
            return folder.withReadOnly(Failure.sentence(folder.marker(), e));
        }
    }

    private void reportMissingFolders(Trouble trouble) {
        for (Path part : List.of(folder.clients(), folder.sessions())) {
            if (!folder.disk().isFolder(part)) {
                trouble.add(part, Sentence.FOLDER_MISSING, part);
            }
        }
    }
}
