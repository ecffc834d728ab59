package app.footnote.storage;

/** A record in memory together with its file. */
final class Sheet<T> {
    private final RecordFile<T> file;
    private final Writer writer;
    private T value;

    Sheet(T value, RecordFile<T> file, Writer writer) {
        this.value = value;
        this.file = file;
        this.writer = writer;
    }

    T value() {
        return value;
    }

    /** Keeps the new value at once and sends it to the disk. */
    void put(T newValue) {
        value = newValue;
        writer.submit(file.path(), () -> file.save(newValue));
    }
}
