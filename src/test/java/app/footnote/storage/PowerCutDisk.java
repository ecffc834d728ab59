package app.footnote.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A disk in memory that loses power after a chosen number of changes, and then tells every state a real disk could be
 * found in: what was written but not forced may be absent, empty, zeros, torn or whole; a name in a folder that was
 * not forced may be old or new.
 */
final class PowerCutDisk implements Disk {
    private static final byte[] FOLDER = new byte[0];

    /** The bytes of a file: as programs see them, and whether they are on the disk itself. */
    private static final class Content {
        private final byte[] bytes;
        private final Instant changedAt;
        private boolean forced;

        Content(byte[] bytes, int time, boolean forced) {
            this.bytes = bytes;
            this.changedAt = Instant.ofEpochSecond(time);
            this.forced = forced;
        }

        List<byte[]> afterPowerCut() {
            return forced
                    ? List.of(bytes)
                    : List.of(new byte[0], new byte[bytes.length], Arrays.copyOf(bytes, bytes.length / 2), bytes);
        }
    }

    private record NameChange(Path folder, Consumer<Map<Path, Content>> change) {}

    private final Map<Path, Content> seen = new TreeMap<>();
    private final Map<Path, Content> onDisk = new TreeMap<>();
    private final List<NameChange> loose = new ArrayList<>();
    private int changesLeft = Integer.MAX_VALUE;
    private int changes;

    PowerCutDisk() {
        // The folder the data folder lies in was there long before.
        Content old = new Content(FOLDER, 0, true);
        seen.put(Path.of("/"), old);
        onDisk.put(Path.of("/"), old);
    }

    /** Begins with the given files, all safely on the disk. */
    PowerCutDisk(Map<Path, byte[]> files) {
        this();
        files.forEach((path, bytes) -> onDisk.put(path, new Content(bytes, ++changes, true)));
        seen.putAll(onDisk);
    }

    synchronized void cutPowerAfter(int count) {
        changesLeft = count;
    }

    synchronized boolean isOff() {
        return changesLeft < 0;
    }

    /** Returns every state the disk may be found in after the power cut. */
    synchronized List<Map<Path, byte[]>> statesAfterPowerCut() {
        List<Map<Path, byte[]>> states = new ArrayList<>();
        for (int kept = 0; kept < 1 << loose.size(); kept++) {
            Map<Path, Content> names = new TreeMap<>(onDisk);
            for (int i = 0; i < loose.size(); i++) {
                if ((kept & 1 << i) != 0) {
                    loose.get(i).change().accept(names);
                }
            }
            names.keySet().removeIf(path -> path.getParent() != null && !names.containsKey(path.getParent()));
            addContents(names, states);
        }
        return states;
    }

    /** Returns one of those states, chosen at random. */
    synchronized Map<Path, byte[]> stateAfterPowerCut(Random random) {
        Map<Path, Content> names = new TreeMap<>(onDisk);
        loose.stream()
                .filter(_ -> random.nextBoolean())
                .forEach(name -> name.change().accept(names));
        names.keySet().removeIf(path -> path.getParent() != null && !names.containsKey(path.getParent()));
        Map<Path, byte[]> state = new TreeMap<>();
        names.forEach((path, content) -> {
            List<byte[]> possible = content.afterPowerCut();
            state.put(path, possible.get(random.nextInt(possible.size())));
        });
        return state;
    }

    private static void addContents(Map<Path, Content> names, List<Map<Path, byte[]>> states) {
        List<Map<Path, byte[]>> combined = new ArrayList<>(List.of(new TreeMap<>()));
        names.forEach((path, content) -> {
            List<Map<Path, byte[]>> longer = new ArrayList<>();
            for (Map<Path, byte[]> state : combined) {
                for (byte[] bytes : content.afterPowerCut()) {
                    Map<Path, byte[]> with = new TreeMap<>(state);
                    with.put(path, bytes);
                    longer.add(with);
                }
            }
            combined.clear();
            combined.addAll(longer);
        });
        states.addAll(combined);
    }

    private void change(Path folder, Consumer<Map<Path, Content>> change) {
        change.accept(seen);
        loose.add(new NameChange(folder, change));
    }

    private void power() throws IOException {
        changesLeft--;
        if (changesLeft < 0) {
            throw new IOException("the power is off");
        }
        changes++;
    }

    @Override
    public synchronized Optional<Stamp> stamp(Path file) {
        return Optional.ofNullable(seen.get(file)).map(content -> new Stamp(content.bytes.length, content.changedAt));
    }

    @Override
    public synchronized byte[] read(Path file, int limit) throws IOException {
        if (!seen.containsKey(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return seen.get(file).bytes;
    }

    @Override
    public synchronized List<Path> list(Path folder) {
        return seen.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .toList();
    }

    @Override
    public synchronized boolean isFolder(Path path) {
        return seen.containsKey(path) && seen.get(path).bytes == FOLDER;
    }

    @Override
    public synchronized void createFolder(Path folder) throws IOException {
        power();
        Content made = new Content(FOLDER, changes, true);
        change(folder.getParent(), names -> names.putIfAbsent(folder, made));
    }

    @Override
    public synchronized void write(Path file, byte[] bytes) throws IOException {
        power();
        Content made = new Content(bytes, changes, false);
        change(file.getParent(), names -> names.put(file, made));
    }

    @Override
    public synchronized void force(Path file) throws IOException {
        power();
        seen.get(file).forced = true;
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        power();
        Content moved = seen.get(from);
        change(to.getParent(), names -> names.put(to, moved));
        change(from.getParent(), names -> names.remove(from));
    }

    @Override
    public synchronized void link(Path file, Path second) throws IOException {
        power();
        Content content = seen.get(file);
        change(second.getParent(), names -> names.put(second, content));
    }

    @Override
    public void overwrite(Path file, byte[] bytes) {
        throw new UnsupportedOperationException("this disk moves in one step");
    }

    @Override
    public boolean isBusy(IOException failure) {
        return false;
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        power();
        List<NameChange> here =
                loose.stream().filter(name -> name.folder().equals(folder)).toList();
        here.forEach(name -> name.change().accept(onDisk));
        loose.removeAll(here);
    }

    @Override
    public synchronized void delete(Path file) throws IOException {
        power();
        change(file.getParent(), names -> names.remove(file));
    }

    @Override
    public Optional<Closeable> lock(Path file) {
        return Optional.of(() -> {});
    }
}
