package app.footnote.storage;

import app.footnote.practice.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A single file of the practice that the first screen does not need. It is read ahead on a thread of its own, or when it
 * is first asked for; who asks while it is being read waits for that.
 */
final class LateSheet<T> {
    private final RecordFile<T> file;
    private final T usual;
    private final Desk desk;
    private final Trouble trouble;
    private Optional<CompletableFuture<Optional<T>>> ahead = Optional.empty();
    private Optional<Sheet<T>> sheet = Optional.empty();
    private Consumer<List<Problem>> listener = problems -> {};

    /**
     * @param usual what it is while there is no file, or none that can be read
     * @param trouble an empty place for what is wrong with the file
     */
    LateSheet(RecordFile<T> file, T usual, Desk desk, Trouble trouble) {
        this.file = file;
        this.usual = usual;
        this.desk = desk;
        this.trouble = trouble;
    }

    /** Begins to read the file, once. */
    void readAhead() {
        if (sheet.isEmpty() && ahead.isEmpty()) {
            Thread.Builder thread = Thread.ofPlatform().daemon().name("footnote-ahead");
            ahead = Optional.of(CompletableFuture.supplyAsync(() -> file.load(trouble), thread::start));
        }
    }

    /** Waits until nothing is being read any more. */
    void settle() {
        ahead.ifPresent(CompletableFuture::join);
    }

    /** Returns the sheet, read now if it was not before; what is wrong with it is told once. */
    Sheet<T> get() {
        if (sheet.isEmpty()) {
            Optional<T> read = ahead.map(CompletableFuture::join).orElseGet(() -> file.load(trouble));
            sheet = Optional.of(new Sheet<>(read.orElse(usual), false, file, desk));
            tell();
        }
        return sheet.get();
    }

    /** Tells the listener what is wrong with the file, now if that is known already, otherwise when it is read. */
    void onTrouble(Consumer<List<Problem>> told) {
        listener = told;
        tell();
    }

    private void tell() {
        if (sheet.isPresent() && !trouble.problems().isEmpty()) {
            listener.accept(trouble.problems());
        }
    }
}
