package app.footnote.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few things storage does with files; all bytes of a practice pass through here, so that tests can break it. */
interface Disk {

    /** Returns the size and time of a file; empty if it is not there. */
    Optional<Stamp> stamp(Path file) throws IOException;

    /** Returns what a file holds, refusing one of more than {@code limit} bytes. */
    byte[] read(Path file, int limit) throws IOException;

    /** Returns what is in a folder in the order of names; nothing if the folder is not there. */
    List<Path> list(Path folder) throws IOException;

    /** Says whether there is a folder. */
    boolean isFolder(Path path);

    /** Makes the folder and those it lies in, readable by this user alone, where they are not there yet. */
    void createFolder(Path folder) throws IOException;

    /** Writes a new file, readable by this user alone; it is not there yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Brings what was written to the file onto the disk itself. */
    void force(Path file) throws IOException;

    /** Gives the file another name in one step, replacing the file of that name. */
    void move(Path from, Path to) throws IOException;

    /** Gives the file a second name, or makes a copy where the disk knows no second names. */
    void link(Path file, Path second) throws IOException;

    /** Replaces what is in a file, for disks on which {@link #move} cannot replace it in one step. */
    void overwrite(Path file, byte[] bytes) throws IOException;

    /** Says whether the failure may pass by itself, such as another program holding the file for a moment. */
    boolean isBusy(IOException failure);

    /** Brings the names in a folder onto the disk itself. */
    void forceFolder(Path folder) throws IOException;

    /** Deletes the file. */
    void delete(Path file) throws IOException;

    /**
     * Locks the file, making it where it is not there, until what is returned is closed; empty if another program, or
     * this one, holds the lock. The file itself stays: were it deleted, two programs could lock two files of one name.
     */
    Optional<Closeable> lock(Path file) throws IOException;
}
