package app.footnote.practice;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Backups of the practice as zip files. Reads and writes whole practices, so it is called on a thread that may wait. What
 * fails is told by the message of the exception, in one sentence.
 */
public interface Backups {

    /** Returns what the practice holds now, as far as it has reached the disk. */
    BackupContents present() throws IOException;

    /**
     * Writes a backup and reads it again. The file is there under its name only when every byte was found in it; an older
     * one of that name stays until then.
     */
    BackupContents write(Path zip) throws IOException;

    /** Reads a whole backup, checks every file in it and returns what it holds. */
    BackupContents look(Path zip) throws IOException;

    /**
     * Unpacks a backup.
     *
     * @param folder a folder that is not there yet or empty; the present practice is never touched
     */
    BackupContents restore(Path zip, Path folder) throws IOException;
}
