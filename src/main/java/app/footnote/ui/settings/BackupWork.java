package app.footnote.ui.settings;

import app.footnote.practice.Backups;
import app.footnote.practice.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the Backup section asks of the app around it. All but {@link #verify} is called on the thread of the window. */
public interface BackupWork {

    /** Asks where a backup should be written; empty if the person thinks better of it. */
    Optional<Path> chooseTarget();

    /** Asks which backup should be looked at. */
    Optional<Path> chooseBackup();

    /** Asks for the new folder to restore into. */
    Optional<Path> chooseFolder();

    /** Returns the backups of the practice. */
    Backups backups();

    /** Runs the work on a thread that may wait, once all that was typed is on the disk. */
    void behind(Runnable work);

    /** Checks every file of the practice, on a thread that may wait. */
    Verdict verify();

    /** Returns when the last backup was made, if one was. */
    Optional<Instant> last();

    /** Keeps that a backup was made now, and returns that time. */
    Instant keepLast();

    /** Closes this practice and opens the one in that folder. */
    void open(Path folder);
}
