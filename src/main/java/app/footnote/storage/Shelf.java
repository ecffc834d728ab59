package app.footnote.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The records of one kind in memory, each with its file. */
final class Shelf<K, T> {
    private final Map<K, Sheet<T>> sheets = new LinkedHashMap<>();
    private final Function<T, K> key;
    private final Function<T, RecordFile<T>> newFile;
    private final Desk desk;
    private final List<Consumer<T>> followers = new ArrayList<>();

    /**
     * @param key tells a record's id
     * @param newFile names the file of a record that has none yet
     */
    Shelf(Function<T, K> key, Function<T, RecordFile<T>> newFile, Desk desk) {
        this.key = key;
        this.newFile = newFile;
        this.desk = desk;
    }

    /** Adds a record as it was read, unless it was put meanwhile. */
    void add(T value, RecordFile<T> file) {
        if (sheets.putIfAbsent(key.apply(value), new Sheet<>(value, false, file, desk)) == null) {
            followers.forEach(follower -> follower.accept(value));
        }
    }

    /** Adds or replaces a record and sends it to the disk. */
    void put(T value) {
        Sheet<T> sheet =
                sheets.computeIfAbsent(key.apply(value), _ -> new Sheet<>(value, true, newFile.apply(value), desk));
        sheet.put(value);
        followers.forEach(follower -> follower.accept(sheet.value()));
    }

    /** Gives every record to the follower, now and each time one is added or replaced. */
    void follow(Consumer<T> follower) {
        all().forEach(follower);
        followers.add(follower);
    }

    Optional<T> get(K id) {
        return Optional.ofNullable(sheets.get(id)).map(Sheet::value);
    }

    /** Returns the file of a record that was read or put. */
    Optional<RecordFile<T>> file(K id) {
        return Optional.ofNullable(sheets.get(id)).map(Sheet::file);
    }

    Stream<T> all() {
        return sheets.values().stream().map(Sheet::value);
    }
}
