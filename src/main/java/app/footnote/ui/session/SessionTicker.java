package app.footnote.ui.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;

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
    private Subscription open = Subscription.EMPTY;

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
        open = window.showingProperty().subscribe(this::setRunning);
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

    /** Stands still from now on, whatever becomes of the window. */
    @Override
    public void close() {
        open.unsubscribe();
        setRunning(false);
    }

    static Alarm daemonAlarm() {
        return new DaemonAlarm();
    }

    /** Waits on one thread for all alarms, which never keeps the app alive. */
    private static final class DaemonAlarm implements Alarm {
        private static final ScheduledExecutorService WAITING = waiting();

        @Override
        public Runnable ring(Duration in, Runnable action) {
            Future<?> due = WAITING.schedule(() -> Platform.runLater(action), in.toMillis() + 1, TimeUnit.MILLISECONDS);
            return () -> due.cancel(false);
        }

        /** What is cancelled is forgotten at once, with the screen it would have refreshed. */
        private static ScheduledExecutorService waiting() {
            ThreadFactory threads =
                    Thread.ofPlatform().daemon().name("session-ticker").factory();
            ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, threads);
            one.setRemoveOnCancelPolicy(true);
            return one;
        }
    }
}
