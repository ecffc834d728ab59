package app.footnote.storage;

import app.footnote.practice.SaveState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes files one after the other on one thread, each when its {@link Rhythm} says so. Of several saves of a file that
 * are waiting only the newest is written. {@link #shut} writes what still waits.
 */
final class Writer {

    /** One save of one file. */
    interface Save {
        void run() throws IOException;

        /** Clears away what the save has made needless; nobody waits for it. */
        default void tidy() throws IOException {}
    }

    /**
     * A save that waits.
     *
     * @param firstChange when the first change was made that is not on the disk, in the timer's nanoseconds
     * @param due when it is to be written
     */
    private record Waiting(Save save, long firstChange, long due) {}

    private final InstantSource clock;
    private final Rhythm rhythm;
    private final Map<Path, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Path, Save> failed = new LinkedHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "footnote-writer"));

    private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();

    private boolean writing;
    private Optional<Instant> savedAt = Optional.empty();
    private String reason = "";

    Writer(InstantSource clock, Rhythm rhythm) {
        this.clock = clock;
        this.rhythm = rhythm;
        thread.allowCoreThreadTimeOut(true);
    }

    /** Writes the file when typing pauses. */
    synchronized void submit(Path file, Save save) {
        Waiting before = waiting.get(file);
        long first = before == null ? rhythm.timer().nanos() : before.firstChange();
        long due = rhythm.due(first);
        put(file, new Waiting(save, first, due));
        long wait = due - rhythm.timer().nanos();
        if (wait > 0) {
            rhythm.timer().after(Duration.ofNanos(wait), this::writeSoon);
        } else {
            writeSoon();
        }
    }

    /** Writes the file as soon as the thread is free. */
    synchronized void submitNow(Path file, Save save) {
        long now = rhythm.timer().nanos();
        put(file, new Waiting(save, now, now));
        writeSoon();
    }

    /** Writes what waits as soon as the thread is free. */
    synchronized void flush() {
        long now = rhythm.timer().nanos();
        waiting.replaceAll((_, save) -> new Waiting(save.save(), save.firstChange(), now));
        waiting.forEach((_, _) -> writeSoon());
    }

    /** Waits until everything that was due is written. */
    void await() {
        CompletableFuture.runAsync(() -> {}, thread).join();
    }

    /** Writes again what could not be written. */
    synchronized void retry() {
        Map<Path, Save> again = new LinkedHashMap<>(failed);
        again.forEach(this::submitNow);
    }

    private void put(Path file, Waiting save) {
        failed.remove(file);
        waiting.remove(file);
        waiting.put(file, save);
    }

    private void writeSoon() {
        if (!thread.isShutdown()) {
            thread.execute(this::writeNext);
        }
    }

    synchronized SaveState state() {
        if (writing || !waiting.isEmpty()) {
            return new SaveState.Saving();
        }
        return failed.isEmpty() ? atRest() : new SaveState.NotSaved(reason);
    }

    private SaveState atRest() {
        return savedAt.<SaveState>map(SaveState.Saved::new).orElseGet(SaveState.Unchanged::new);
    }

    void onState(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    /** Writes what waits and stops for good. */
    SaveState shut() {
        flush();
        rhythm.timer().stop();
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            interrupted |= !awaitEnd();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return state();
    }

    private boolean awaitEnd() {
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void writeNext() {
        next().ifPresent(entry -> {
            tell(new SaveState.Saving());
            Save save = entry.getValue();
            Optional<String> failure = attempt(entry.getKey(), save);
            tell(outcome(entry, failure));
            if (failure.isEmpty()) {
                attempt(entry.getKey(), save::tidy).ifPresent(why -> tell(outcome(entry, Optional.of(why))));
            }
        });
    }

    /** Whatever goes wrong is told: a save must never be lost in silence. */
    private static Optional<String> attempt(Path file, Save step) {
        try {
            step.run();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(Failure.sentence(file, e));
        }
    }

    private synchronized Optional<Map.Entry<Path, Save>> next() {
        long now = rhythm.timer().nanos();
        Optional<Map.Entry<Path, Save>> first = waiting.entrySet().stream()
                .filter(entry -> entry.getValue().due() - now <= 0)
                .findFirst()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().save()));
        first.ifPresent(entry -> waiting.remove(entry.getKey()));
        writing = first.isPresent();
        return first;
    }

    private synchronized SaveState outcome(Map.Entry<Path, Save> entry, Optional<String> failure) {
        writing = false;
        if (failure.isEmpty()) {
            savedAt = Optional.of(clock.instant());
        } else if (!waiting.containsKey(entry.getKey())) {
            failed.put(entry.getKey(), entry.getValue());
            reason = failure.get();
        }
        return state();
    }

    private void tell(SaveState state) {
        listeners.forEach(listener -> listener.accept(state));
    }
}
