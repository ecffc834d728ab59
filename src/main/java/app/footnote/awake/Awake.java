package app.footnote.awake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Keeps the screen awake when told to. Returns at once: the system is asked on a thread of its own. */
public final class Awake implements AutoCloseable {
    private final Inhibitor inhibitor;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("footnote-awake").factory());
    private Optional<Closeable> held = Optional.empty();

    /** Asks nothing of the system yet. */
    public Awake(Inhibitor inhibitor) {
        this.inhibitor = inhibitor;
    }

    /** Keeps the screen awake from now on, or lets it sleep again. */
    public void keep(boolean awake) {
        asking.execute(() -> set(awake));
    }

    /** Tells, on any thread, whether this system keeps its screen awake when asked. */
    public void isPossible(Consumer<Boolean> told) {
        asking.execute(() -> {
            boolean before = held.isPresent();
            boolean possible = set(true);
            set(before);
            told.accept(possible);
        });
    }

    /** Lets the screen sleep again. */
    @Override
    public void close() {
        asking.execute(() -> set(false));
        asking.shutdown();
    }

    private boolean set(boolean awake) {
        try {
            if (awake && held.isEmpty()) {
                held = Optional.of(inhibitor.inhibit());
            } else if (!awake && held.isPresent()) {
                Closeable letGo = held.get();
                held = Optional.empty();
                letGo.close();
            }
            return true;
        } catch (IOException e) {
            return false; // the settings say so; a session goes on all the same
        }
    }
}
