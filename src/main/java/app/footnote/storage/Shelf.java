package app.footnote.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The records of one kind in memory, each with its file. */
final class Shelf<K, T> {
    private final Map<K, Sheet<T>> sheets = new LinkedHashMap<>();
    private final Function<T, K> key;
    private final Function<T, RecordFile<T>> newFile;
    private final Writer writer;

    /**
     * @param key tells a record's id
     * @param newFile names the file of a record that has none yet
     */
    Shelf(Function<T, K> key, Function<T, RecordFile<T>> newFile, Writer writer) {
        this.key = key;
        this.newFile = newFile;
        this.writer = writer;
    }

    /** Adds a record as it was read. */
    void add(T value, RecordFile<T> file) {
        sheets.put(key.apply(value), new Sheet<>(value, file, writer));
    }

    /** Adds or replaces a record and sends it to the disk. */
    void put(T value) {
        sheets.computeIfAbsent(key.apply(value), _ -> new Sheet<>(value, newFile.apply(value), writer))
                .put(value);
    }

    Optional<T> get(K id) {
        return Optional.ofNullable(sheets.get(id)).map(Sheet::value);
    }

    Stream<T> all() {
        return sheets.values().stream().map(Sheet::value);
    }
}
