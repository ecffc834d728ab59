package app.footnote.ui.session;

import app.footnote.session.ClockChange;
import app.footnote.session.Pause;
import app.footnote.session.Paused;
import app.footnote.session.SessionClock;
import app.footnote.session.SteadyTime;
import app.footnote.session.SteadyTime.Seen;
import app.footnote.settings.ClockSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The clock of the live session: its steps, and what is done when the computer slept or its clock was set. */
public final class LiveClock {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final SteadyTime time;
    private final Supplier<ClockSettings> settings;
    private final Target target;
    private final ReadOnlyObjectWrapper<List<Seen.Slept>> slept = new ReadOnlyObjectWrapper<>(this, "slept", List.of());

    /** Whose clock it is. */
    interface Target {
        /** Changes the clock of the session and keeps it at once, if there is a session that is not over. */
        void step(UnaryOperator<SessionClock> step);
    }

    LiveClock(SteadyTime time, Supplier<ClockSettings> settings, Target target) {
        this.time = time;
        this.settings = settings;
        this.target = target;
    }

    /** Begins with a new session, or goes on with one in which the computer's clock was set by so much. */
    void begin(Duration clockSetBy) {
        slept.set(List.of());
        time.begin(clockSetBy);
    }

    /** Returns the time of the session. */
    Instant now() {
        return time.now();
    }

    ClockSettings settings() {
        return settings.get();
    }

    /** Stands still, or goes on; begins a session that waits. */
    public void pauseOrGoOn() {
        step((clock, now) -> clock instanceof Paused ? clock.resume(now) : clock.pause(now));
    }

    /** Stands still for that reason; one that stands still already takes the reason. */
    public void pause(String reason) {
        step((clock, now) -> clock.pause(now).because(reason));
    }

    /** Begins the next stage. */
    public void nextStage() {
        step(SessionClock::nextStage);
    }

    /** Goes back to the stage before. */
    public void previousStage() {
        step(SessionClock::previousStage);
    }

    /** Gives the stage five more minutes. */
    public void addFiveMinutes() {
        add(FIVE_MINUTES);
    }

    /** Gives the stage more time, taken from later ones where that is set. */
    public void add(Duration more) {
        boolean holdEnd = settings.get().holdEnd();
        step((clock, now) -> holdEnd ? clock.extendHoldingEnd(more, now) : clock.extend(more));
    }

    /** The times the computer slept while the session ran that nobody has decided on; they count meanwhile. */
    ReadOnlyObjectProperty<List<Seen.Slept>> sleptProperty() {
        return slept.getReadOnlyProperty();
    }

    /** Lets the sleep count. */
    void countSleep() {
        slept.set(List.of());
    }

    /** Does not count the sleep; the record keeps it as a pause for that reason. */
    void leaveOutSleep(String reason) {
        List<Seen.Slept> all = slept.get();
        slept.set(List.of());
        all.forEach(sleep -> target.step(clock -> clock.leaveOut(new Pause(sleep.from(), sleep.to(), reason))));
    }

    /** Notices what happened to the computer's clocks. */
    void look(boolean isRunning) {
        List<Seen.Slept> sleeps = new ArrayList<>(slept.get());
        for (Seen seen : time.look()) {
            switch (seen) {
                case Seen.Slept sleep -> sleeps.add(sleep);
                case Seen.Set(ClockChange change) -> target.step(clock -> clock.clockSet(change));
            }
        }
        if (isRunning && sleeps.size() > slept.get().size()) {
            slept.set(List.copyOf(sleeps));
        }
    }

    private void step(BiFunction<SessionClock, Instant, SessionClock> step) {
        target.step(clock -> step.apply(clock, time.now()));
    }
}
