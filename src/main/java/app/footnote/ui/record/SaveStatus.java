package app.footnote.ui.record;

import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How saving stands, on the thread that owns the window. One for the whole app. */
public final class SaveStatus {
    /** A shorter wait is over before a person could read that it began. */
    private static final Duration WORTH_TELLING = Duration.ofMillis(800);

    private final Practice practice;
    private final ReadOnlyObjectWrapper<SaveState> state;

    /** Follows that practice from now on. */
    public SaveStatus(Practice practice) {
        this.practice = practice;
        state = new ReadOnlyObjectWrapper<>(this, "state", practice.saveState());
        practice.onSaveState(now -> Platform.runLater(() -> show(now)));
    }

    /** The state to show; it says that saving is under way only where that takes long. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Writes again what could not be written. */
    public void retry() {
        practice.retry();
    }

    private void show(SaveState now) {
        if (now instanceof SaveState.Saving) {
            Executor later = CompletableFuture.delayedExecutor(WORTH_TELLING.toMillis(), TimeUnit.MILLISECONDS);
            later.execute(() -> Platform.runLater(this::showIfStillSaving));
        } else {
            state.set(now);
        }
    }

    private void showIfStillSaving() {
        SaveState now = practice.saveState();
        if (now instanceof SaveState.Saving) {
            state.set(now);
        }
    }
}
