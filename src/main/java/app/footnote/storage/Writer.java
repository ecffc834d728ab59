package app.footnote.storage;

import app.footnote.practice.SaveState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes files one after the other on one thread. Of several saves of a file that are waiting only the newest is
 * written. The thread ends when there is nothing to do, and what waits is written before the program can end.
 */
final class Writer {

    /** One save of one file. */
    interface Save {
        void run() throws IOException;
    }

    private final InstantSource clock;
    private final Map<Path, Save> waiting = new LinkedHashMap<>();
    private final Map<Path, Save> failed = new LinkedHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "footnote-writer"));

    private boolean writing;
    private Optional<Instant> savedAt = Optional.empty();
    private String reason = "";
    private Consumer<SaveState> listener = _ -> {};

    Writer(InstantSource clock) {
        this.clock = clock;
        thread.allowCoreThreadTimeOut(true);
    }

    synchronized void submit(Path file, Save save) {
        failed.remove(file);
        waiting.remove(file);
        waiting.put(file, save);
        thread.execute(this::writeNext);
    }

    synchronized void retry() {
        Map<Path, Save> again = new LinkedHashMap<>(failed);
        again.forEach(this::submit);
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

    synchronized void onState(Consumer<SaveState> newListener) {
        listener = newListener;
    }

    /** Writes what waits and stops for good. */
    SaveState shut() {
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
            listenerNow().accept(new SaveState.Saving());
            Optional<String> failure = write(entry.getKey(), entry.getValue());
            listenerNow().accept(outcome(entry, failure));
        });
    }

    /** Whatever goes wrong is told: a save must never be lost in silence. */
    private static Optional<String> write(Path file, Save save) {
        try {
            save.run();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(Failure.sentence(file, e));
        }
    }

    private synchronized Optional<Map.Entry<Path, Save>> next() {
        Optional<Map.Entry<Path, Save>> first =
                waiting.entrySet().stream().findFirst().map(Map.Entry::copyOf);
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

    private synchronized Consumer<SaveState> listenerNow() {
        return listener;
    }
}
