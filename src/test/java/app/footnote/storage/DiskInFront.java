package app.footnote.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk that stands in front of another one and lets everything pass that is not overridden. */
abstract class DiskInFront implements Disk {
    private final Disk behind;

    DiskInFront(Disk behind) {
        this.behind = behind;
    }

    /** Called before each call passes that a real disk may refuse. */
    void pass() throws IOException {}

    @Override
    public Optional<Stamp> stamp(Path file) throws IOException {
        pass();
        return behind.stamp(file);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        pass();
        return behind.read(file, limit);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        pass();
        return behind.list(folder);
    }

    @Override
    public boolean isFolder(Path path) {
        return behind.isFolder(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        pass();
        behind.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        pass();
        behind.write(file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        pass();
        behind.force(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        pass();
        behind.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        pass();
        behind.link(file, second);
    }

    @Override
    public void overwrite(Path file, byte[] bytes) throws IOException {
        pass();
        behind.overwrite(file, bytes);
    }

    @Override
    public boolean isBusy(IOException failure) {
        return behind.isBusy(failure);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        pass();
        behind.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        pass();
        behind.delete(file);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        pass();
        return behind.lock(file);
    }
}
