package app.footnote.storage;

/** A record in memory together with its file. */
final class Sheet<T> {
    private final RecordFile<T> file;
    private final Desk desk;
    private T value;
    private boolean isNew;

    /**
     * @param value the record as it was read; of a new one, as it is about to be put
     * @param isNew whether nothing of it is in the file yet
     */
    Sheet(T value, boolean isNew, RecordFile<T> file, Desk desk) {
        this.value = value;
        this.isNew = isNew;
        this.file = file;
        this.desk = desk;
    }

    T value() {
        return value;
    }

    RecordFile<T> file() {
        return file;
    }

    /**
     * Keeps the new value at once and sends it to the disk. What would change a locked record is not taken, but kept
     * apart and told as not saved.
     */
    void put(T newValue) {
        if (file.codec().mayReplace(value, newValue, desk.time().instant())) {
            keep(newValue);
        } else {
            desk.writer().submitNow(file.lockedOut(), file.keepingApart(newValue));
        }
    }

    private void keep(T newValue) {
        boolean isUrgent = isNew || file.codec().isUrgent(value, newValue);
        value = newValue;
        isNew = false;
        if (isUrgent) {
            desk.writer().submitNow(file.path(), file.saving(newValue));
        } else {
            desk.writer().submit(file.path(), file.saving(newValue));
        }
        if (file.codec().isFinished(newValue)) {
            desk.sittings().changed(file);
        }
    }
}
