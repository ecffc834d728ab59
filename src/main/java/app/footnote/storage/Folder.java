package app.footnote.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * An open data folder.
 *
 * @param root the folder
 * @param disk the way to its files
 * @param saver replaces its files
 * @param form how the bytes of records lie in its files
 * @param clock tells when a file is saved
 * @param readOnly the sentence why nothing is written, if nothing is
 */
record Folder(Path root, Disk disk, FileSaver saver, Form form, InstantSource clock, Optional<String> readOnly) {
    /** What stands in every file as the program that wrote it. */
    static final String SAVED_BY = "Footnote 0.1";

    /** The file that makes a folder a practice. */
    Path marker() {
        return root.resolve("practice.json");
    }

    Path clients() {
        return root.resolve("clients");
    }

    Path sessions() {
        return root.resolve("sessions");
    }

    /** Where the last saves of every file are kept. */
    Path copies() {
        return root.resolve("copies");
    }

    Folder withReadOnly(String sentence) {
        return new Folder(root, disk, saver, form, clock, readOnly.or(() -> Optional.of(sentence)));
    }

    /** Refuses to write into a folder that may only be read, and to build a new one where a drive was taken away. */
    void requireWritable() throws IOException {
        if (readOnly.isPresent()) {
            throw new Refusal(readOnly.get());
        }
        if (disk.stamp(marker()).isEmpty()) {
            throw new Refusal(Sentence.GONE.with(root));
        }
    }
}
