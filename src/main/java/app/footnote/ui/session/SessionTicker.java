package app.footnote.ui.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Refreshes what is shown each time it becomes out of date, and not in between: one wake-up for each change. It decides
 * nothing about time; a late wake-up only shows the truth late.
 */
public final class SessionTicker implements AutoCloseable {
    private final Alarm alarm;
    private final Supplier<Optional<Duration>> untilChange;
    private final Runnable refresh;
    private boolean on;
    private Runnable cancel = () -> {};

    /** Calls back once after a while, on the thread that owns the window; the result cancels it. */
    interface Alarm {
        Runnable ring(Duration in, Runnable action);
    }

    SessionTicker(Alarm alarm, Supplier<Optional<Duration>> untilChange, Runnable refresh) {
        this.alarm = alarm;
        this.untilChange = untilChange;
        this.refresh = refresh;
    }

    SessionTicker(Supplier<Optional<Duration>> untilChange, Runnable refresh) {
        this(new DaemonAlarm(), untilChange, refresh);
    }

    /** Makes a ticker for the session's clock that stands still until {@link #runWhileOpen}. */
    public SessionTicker(LiveSession live) {
        this(new DaemonAlarm(), live);
    }

    SessionTicker(Alarm alarm, LiveSession live) {
        this(alarm, live::untilChange, live::refresh);
        live.currentProperty().subscribe(session -> wind());
    }

    /** Runs while that window is open; minimised, too, since its title shows the clock and a stage may end. */
    public void runWhileOpen(Stage window) {
        window.showingProperty().subscribe(this::setRunning);
    }

    /** Lets it run, or stops it while nothing is seen. */
    void setRunning(boolean running) {
        on = running;
        wind();
    }

    /** Shows everything anew and waits for the next change. */
    void wind() {
        if (on) {
            refresh.run(); // may itself wind, when it notices that the computer's clock was set
        }
        cancel.run();
        cancel = () -> {};
        if (on) {
            untilChange.get().ifPresent(wait -> cancel = alarm.ring(wait, this::wind));
        }
    }

    @Override
    public void close() {
        setRunning(false);
    }

    static Alarm daemonAlarm() {
        return new DaemonAlarm();
    }

    /** Waits on a thread of its own that never keeps the app alive. */
    private static final class DaemonAlarm implements Alarm {
        private final ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("session-ticker").factory());
        private final Executor window = Platform::runLater;

        @Override
        public Runnable ring(Duration in, Runnable action) {
            Future<?> due = waiting.schedule(() -> window.execute(action), in.toMillis() + 1, TimeUnit.MILLISECONDS);
            return () -> due.cancel(false);
        }
    }
}
