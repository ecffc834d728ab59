package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.EarlierMarks;
import app.footnote.session.Finding;
import app.footnote.session.Preset;
import app.footnote.session.Running;
import app.footnote.session.SessionClock;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.session.SteadyTime;
import app.footnote.session.Unwell;
import app.footnote.settings.ClockSettings;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.Curtain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one session on the screen, running or just finished. Every change is saved at once. */
public final class LiveSession {
    private final Practice practice;
    private final Clock clock;
    private final SessionBeginning beginning;
    private final Messages messages = Messages.of("session");
    private final Curtain curtain = new Curtain();
    private final LiveClock time;
    private final LiveMarks marks;
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ClockFace>> face =
            new ReadOnlyObjectWrapper<>(this, "face", Optional.empty());

    /**
     * Starts with no session.
     *
     * @param pack the chart zones are marked on
     * @param tradition id of the tradition the chart is drawn for at the moment
     */
    public LiveSession(Practice practice, ChartPack pack, Supplier<String> tradition, Clock clock, Ids ids) {
        this(practice, pack, tradition, clock, ids, SteadyTime.of(clock), () -> ClockSettings.DEFAULT);
    }

    /**
     * Starts with no session.
     *
     * @param pack the chart zones are marked on
     * @param tradition id of the tradition the chart is drawn for at the moment
     * @param clock the time of day
     * @param steady the time sessions are counted in
     * @param settings how the clock of a session runs
     */
    public LiveSession(
            Practice practice,
            ChartPack pack,
            Supplier<String> tradition,
            Clock clock,
            Ids ids,
            SteadyTime steady,
            Supplier<ClockSettings> settings) {
        time = new LiveClock(steady, settings, this::step);
        marks = new LiveMarks(this, new MarkedNow(pack, tradition, time));
        this.practice = practice;
        this.clock = clock;
        this.beginning = new SessionBeginning(practice, clock, ids, time);
    }

    /** The session; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<SessionRecord>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Says whether a session is under way, running or paused. */
    public boolean isUnderWay() {
        return current.get().filter(session -> !session.isFinished()).isPresent();
    }

    /** Starts a session; without a client it is a walk-in. */
    public void start(Optional<ClientId> client, Preset preset) {
        start(client, preset, UnaryOperator.identity());
    }

    /** Starts a session about which something is written already. */
    public void start(Optional<ClientId> client, Preset preset, UnaryOperator<SessionNotes> written) {
        time.begin(Duration.ZERO);
        SessionRecord session = beginning.of(client, preset);
        put(session.with(written.apply(session.notes())));
    }

    /** Takes up a session that was running when the app was last closed. */
    public void takeUp(SessionRecord session) {
        time.begin(session.clock().timeline().setBy());
        show(Optional.of(session));
    }

    /** Ends a session that was running when the app was last closed, at that instant, and shows it. */
    public void finishAt(SessionRecord session, Instant end) {
        put(compared(session.finish(end, clock.instant())));
    }

    /** Puts the finished session away. */
    public void leave() {
        show(Optional.empty());
    }

    /** The clock of the session and its steps. */
    public LiveClock time() {
        return time;
    }

    /** Ends the session. */
    public void finish() {
        step(session -> session.finish(time.now()));
        change(this::compared);
    }

    /** What hides names and notes. */
    public Curtain curtain() {
        return curtain;
    }

    /** Returns whose session it is, as others may read it: first name and initial, or a code behind the curtain. */
    public String who() {
        return client().map(client -> curtain.cover(client, ShortName.of(client.shownName())))
                .orElse(messages.text("who.walk-in"));
    }

    /** The marks of the session, and what taps and keys do to them. */
    LiveMarks marks() {
        return marks;
    }

    /** Changes the findings, each compared with the last time, and returns them as they are then. */
    List<Finding> mark(UnaryOperator<SessionRecord> change) {
        change(session -> compared(change.apply(session)));
        return findings();
    }

    /** Returns the marked zones in the order of marking. */
    List<Finding> findings() {
        return current.get().map(SessionRecord::findings).orElse(List.of());
    }

    /** Returns what was marked before this session; nothing for a walk-in. */
    EarlierMarks earlier(SessionRecord session) {
        return new EarlierMarks(
                session, session.client().map(practice::sessionsOf).orElse(List.of()));
    }

    /** Keeps the note. */
    public void note(String text) {
        change(session -> session.withNote(text));
    }

    /** Notes that the client feels unwell, and stands still. */
    void noteUnwell() {
        change(session -> Unwell.notedIn(session, time.now()));
    }

    /** Writes something else about the session. */
    void write(UnaryOperator<SessionNotes> written) {
        change(session -> session.with(written.apply(session.notes())));
    }

    /** Gives the session to a client. */
    public void giveTo(ClientId client) {
        current.get()
                .map(session -> session.givenTo(client))
                .map(this::compared)
                .ifPresent(this::put);
    }

    /** Returns the client, if it is not a walk-in. */
    public Optional<Client> client() {
        return current.get().flatMap(SessionRecord::client).flatMap(practice::client);
    }

    ReadOnlyObjectProperty<Optional<ClockFace>> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** Computes anew what the clock shows, and notices what happened to the computer's clocks. */
    public void refresh() {
        time.look(isCounting());
        face.set(current.get().map(session -> ClockFace.at(session.clock(), time.now())));
    }

    private boolean isCounting() {
        return current.get()
                .map(SessionRecord::clock)
                .filter(session -> session instanceof Running && !session.isWaiting(time.now()))
                .isPresent();
    }

    /** Returns how long what the clock shows stays right; empty if it stands still. */
    Optional<Duration> untilChange() {
        return face.get()
                .filter(ClockFace::isTicking)
                .map(shown -> shown.shown().untilChange());
    }

    private SessionRecord compared(SessionRecord session) {
        boolean open = !session.on(clock.instant()).lifecycle().isLocked();
        return session.client()
                .filter(client -> open)
                .map(practice::sessionsOf)
                .map(session::comparedWith)
                .orElse(session);
    }

    private void step(UnaryOperator<SessionClock> step) {
        change(session -> session.withClock(step.apply(session.clock())));
    }

    /** Changes the session; one that has locked meanwhile is only shown as locked. */
    private void change(UnaryOperator<SessionRecord> change) {
        current.get().ifPresent(session -> {
            SessionRecord standing = session.on(clock.instant());
            SessionRecord changed = standing.lifecycle().isLocked() ? standing : change.apply(session);
            if (!changed.equals(session)) {
                put(changed);
            }
        });
    }

    private void put(SessionRecord session) {
        practice.save(session);
        show(Optional.of(session));
    }

    private void show(Optional<SessionRecord> session) {
        marks.begin(session.map(SessionRecord::id));
        current.set(session);
        refresh();
    }
}
