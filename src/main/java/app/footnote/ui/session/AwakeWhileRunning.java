package app.footnote.ui.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the screen awake while a session runs, and for ten minutes of a pause. */
public final class AwakeWhileRunning implements AutoCloseable {
    private static final Duration LONG_PAUSE = Duration.ofMinutes(10);

    private final Consumer<Boolean> keep;
    private final SessionTicker.Alarm alarm;
    private boolean kept;
    private boolean paused;
    private Runnable cancel = () -> {};

    /** Follows the session from now on; {@code keep} keeps the screen awake or lets it sleep again. */
    public AwakeWhileRunning(LiveSession live, Consumer<Boolean> keep) {
        this(live, keep, SessionTicker.daemonAlarm());
    }

    AwakeWhileRunning(LiveSession live, Consumer<Boolean> keep, SessionTicker.Alarm alarm) {
        this.keep = keep;
        this.alarm = alarm;
        live.faceProperty().subscribe(this::show);
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
        if (awake != kept) {
            kept = awake;
            keep.accept(awake);
        }
    }

    @Override
    public void close() {
        cancel.run();
        set(false);
    }
}
