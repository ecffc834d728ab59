package app.footnote;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person for files and folders; each answer is empty if they think better of it. */
interface FileChoosers {

    /** Asks where to write a backup, with a name to begin with. */
    Optional<Path> backupToWrite(String name);

    /** Asks for a backup. */
    Optional<Path> backupToRead();

    /** Asks for an empty folder. */
    Optional<Path> newFolder();

    /** Asks for a folder, starting from one that need not be there. */
    Optional<Path> folder(Path from);
}
