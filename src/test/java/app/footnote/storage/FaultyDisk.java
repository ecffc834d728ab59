package app.footnote.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The disk of this computer, failing at one chosen call. */
final class FaultyDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private IOException fault = new IOException("never");
    private int callsUntilFault = Integer.MAX_VALUE;
    private boolean struck;

    /** Lets the n-th call from now fail, counted from 1. */
    synchronized void failAt(int call, IOException newFault) {
        callsUntilFault = call;
        fault = newFault;
    }

    /** Says whether the fault has struck. */
    synchronized boolean hasStruck() {
        return struck;
    }

    private synchronized Disk call() throws IOException {
        callsUntilFault--;
        if (callsUntilFault == 0) {
            struck = true;
            throw fault;
        }
        return disk;
    }

    @Override
    public Optional<Stamp> stamp(Path file) throws IOException {
        return call().stamp(file);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        return call().read(file, limit);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return call().list(folder);
    }

    @Override
    public boolean isFolder(Path path) {
        return disk.isFolder(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call().createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        call().write(file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        call().force(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call().move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        call().link(file, second);
    }

    @Override
    public void overwrite(Path file, byte[] bytes) throws IOException {
        call().overwrite(file, bytes);
    }

    @Override
    public boolean isBusy(IOException failure) {
        return disk.isBusy(failure);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call().forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        call().delete(file);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return call().lock(file);
    }
}
