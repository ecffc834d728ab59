package app.footnote.ui.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Keeps the screen awake while a session runs, and for ten minutes of a pause. */
public final class AwakeWhileRunning implements AutoCloseable {
    private static final Duration LONG_PAUSE = Duration.ofMinutes(10);

    private final ObservableValue<Boolean> allowed;
    private final Consumer<Boolean> keep;
    private final SessionTicker.Alarm alarm;
    private boolean wanted;
    private boolean kept;
    private boolean paused;
    private Runnable cancel = () -> {};

    /**
     * Follows the session from now on.
     *
     * @param allowed whether the screen is to be kept awake at all
     * @param keep keeps the screen awake or lets it sleep again
     */
    public AwakeWhileRunning(LiveSession live, ObservableValue<Boolean> allowed, Consumer<Boolean> keep) {
        this(live, allowed, keep, SessionTicker.daemonAlarm());
    }

    AwakeWhileRunning(
            LiveSession live, ObservableValue<Boolean> allowed, Consumer<Boolean> keep, SessionTicker.Alarm alarm) {
        this.allowed = allowed;
        this.keep = keep;
        this.alarm = alarm;
        live.faceProperty().subscribe(this::show);
        allowed.subscribe((before, now) -> tell());
    }

    private void show(Optional<ClockFace> face) {
        Optional<ClockFace> underWay = face.filter(shown -> !shown.finished());
        boolean isPaused =
                underWay.filter(shown -> shown.pausedSince().isPresent()).isPresent();
        if (underWay.isPresent() && !isPaused) {
            set(true);
        } else if (underWay.isEmpty()) {
            set(false);
        }
        if (isPaused != paused) {
            paused = isPaused;
            cancel.run();
            cancel = isPaused ? alarm.ring(LONG_PAUSE, () -> set(false)) : () -> {};
        }
    }

    private void set(boolean awake) {
        wanted = awake;
        tell();
    }

    private void tell() {
        boolean now = wanted && allowed.getValue();
        if (now != kept) {
            kept = now;
            keep.accept(now);
        }
    }

    @Override
    public void close() {
        cancel.run();
        set(false);
    }
}
