package app.footnote.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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

    private record NameChange(Path name, Consumer<Map<Path, Content>> change) {
        boolean isOfCopy() {
            return name.toString().contains("/copies");
        }
    }

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

    /** Returns the files there are. */
    synchronized List<Path> files() {
        return seen.keySet().stream().filter(path -> !isFolder(path)).toList();
    }

    /** Returns what programs see. */
    synchronized Map<Path, byte[]> seen() {
        Map<Path, byte[]> state = new TreeMap<>();
        seen.forEach((path, content) -> state.put(path, content.bytes));
        return state;
    }

    /**
     * Returns every different state the disk may be found in after the power cut. Names of copies are never forced, so
     * there are many of them: of these, none is there, or all are, or all but one, each beside everything that may have
     * become of the other names.
     */
    synchronized List<Map<Path, byte[]>> statesAfterPowerCut() {
        Map<Map<Path, ByteBuffer>, Map<Path, byte[]>> states = new LinkedHashMap<>();
        for (List<NameChange> copies : copiesKept()) {
            for (int kept = 0; kept < 1 << records().size(); kept++) {
                List<NameChange> both = new ArrayList<>(loose);
                both.removeIf(name -> name.isOfCopy() && !copies.contains(name));
                both.removeAll(left(kept));
                contents(namesWith(both)).forEach(state -> states.putIfAbsent(comparable(state), state));
            }
        }
        return List.copyOf(states.values());
    }

    private List<List<NameChange>> copiesKept() {
        List<NameChange> all = loose.stream().filter(NameChange::isOfCopy).toList();
        List<List<NameChange>> kept = new ArrayList<>(List.of(List.of(), all));
        all.forEach(one -> kept.add(all.stream().filter(name -> name != one).toList()));
        return kept;
    }

    private List<NameChange> records() {
        return loose.stream().filter(name -> !name.isOfCopy()).toList();
    }

    private List<NameChange> left(int kept) {
        List<NameChange> all = records();
        return IntStream.range(0, all.size())
                .filter(i -> (kept & 1 << i) == 0)
                .mapToObj(all::get)
                .toList();
    }

    private Map<Path, Content> namesWith(List<NameChange> kept) {
        Map<Path, Content> names = new TreeMap<>(onDisk);
        kept.forEach(name -> name.change().accept(names));
        // A child stands after its folder, so what lies in a lost folder is lost as well.
        names.keySet().removeIf(path -> path.getParent() != null && !names.containsKey(path.getParent()));
        return names;
    }

    private static Map<Path, ByteBuffer> comparable(Map<Path, byte[]> state) {
        Map<Path, ByteBuffer> comparable = new HashMap<>();
        state.forEach((path, bytes) -> comparable.put(path, ByteBuffer.wrap(bytes)));
        return comparable;
    }

    /** Returns one of those states, chosen at random. */
    synchronized Map<Path, byte[]> stateAfterPowerCut(Random random) {
        Map<Path, Content> names =
                namesWith(loose.stream().filter(_ -> random.nextBoolean()).toList());
        Map<Path, byte[]> state = new TreeMap<>();
        names.forEach((path, content) -> {
            List<byte[]> possible = content.afterPowerCut();
            state.put(path, possible.get(random.nextInt(possible.size())));
        });
        return state;
    }

    private static List<Map<Path, byte[]>> contents(Map<Path, Content> names) {
        List<Map<Path, byte[]>> combined = new ArrayList<>(List.of(new TreeMap<>()));
        names.forEach((path, content) -> {
            List<Map<Path, byte[]>> longer = new ArrayList<>();
            for (byte[] bytes : content.afterPowerCut()) {
                boolean isLast = bytes == content.bytes;
                for (Map<Path, byte[]> state : combined) {
                    Map<Path, byte[]> with = isLast ? state : new TreeMap<>(state);
                    with.put(path, bytes);
                    longer.add(with);
                }
            }
            combined.clear();
            combined.addAll(longer);
        });
        return combined;
    }

    private void change(Path name, Consumer<Map<Path, Content>> change) {
        change.accept(seen);
        loose.add(new NameChange(name, change));
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
        make(folder);
    }

    private void make(Path folder) {
        if (!seen.containsKey(folder)) {
            make(folder.getParent());
            Content made = new Content(FOLDER, changes, true);
            change(folder, names -> names.putIfAbsent(folder, made));
        }
    }

    @Override
    public synchronized void write(Path file, byte[] bytes) throws IOException {
        power();
        Content made = new Content(bytes, changes, false);
        change(file, names -> names.put(file, made));
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
        change(to, names -> names.put(to, moved));
        change(from, names -> names.remove(from));
    }

    @Override
    public synchronized void link(Path file, Path second) throws IOException {
        power();
        Content content = seen.get(file);
        change(second, names -> names.put(second, content));
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
        List<NameChange> here = loose.stream()
                .filter(name -> folder.equals(name.name().getParent()))
                .toList();
        here.forEach(name -> name.change().accept(onDisk));
        loose.removeAll(here);
    }

    @Override
    public synchronized void delete(Path file) throws IOException {
        power();
        change(file, names -> names.remove(file));
    }

    @Override
    public Optional<Closeable> lock(Path file) {
        return Optional.of(() -> {});
    }
}
