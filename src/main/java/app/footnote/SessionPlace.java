package app.footnote;

import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.MainWindow;
import app.footnote.ui.Notices;
import app.footnote.ui.Screen;
import app.footnote.ui.chart.ChartChoices;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.session.AwakeWhileRunning;
import app.footnote.ui.session.DimSwitch;
import app.footnote.ui.session.FinishScreen;
import app.footnote.ui.session.LiveSession;
import app.footnote.ui.session.RailClock;
import app.footnote.ui.session.RunningSessionScreen;
import app.footnote.ui.session.SessionCautions;
import app.footnote.ui.session.SessionTicker;
import app.footnote.ui.session.SoundSwitch;
import app.footnote.ui.session.StageBell;
import app.footnote.ui.session.TitleClock;
import app.footnote.ui.session.UnfinishedSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** What stands behind "Session" on the rail: a new session, the running one, or the one just finished. */
final class SessionPlace implements AutoCloseable {
    private final MainWindow window;
    private final Practice practice;
    private final Shipped shipped;
    private final Supplier<SessionCautions> cautions;
    private final Ids ids;
    private final SaveStatus status;
    private final ChartChoices choices;
    private final ObservableValue<RoomSettings> room;
    private final TimeWords times;
    private final LiveSession live;
    private final SessionTicker ticker;
    private final StageBell bell;
    private final SoundSwitch sound;
    private final AwakeWhileRunning awake;
    private final NewSession fresh;
    private final BooleanProperty roomShows = new SimpleBooleanProperty(this, "roomShows", false);
    private Optional<Surroundings> surroundings = Optional.empty();
    private Subscription open = Subscription.EMPTY;

    /**
     * Makes the place; nothing is shown yet.
     *
     * @param support what stands behind a session outside the window
     * @param cautions asked only when a session is prepared, since reading them takes time
     */
    SessionPlace(
            MainWindow window,
            Practice practice,
            Shipped shipped,
            Supplier<SessionCautions> cautions,
            Clock clock,
            Ids ids,
            SaveStatus status,
            ChartChoices choices,
            ObservableValue<RoomSettings> room,
            RoomSupport support,
            SettingsStore store,
            DimSwitch dim,
            Runnable showGuide) {
        this.window = window;
        this.practice = practice;
        this.shipped = shipped;
        this.cautions = cautions;
        this.ids = ids;
        this.status = status;
        this.choices = choices;
        this.room = room;
        times = new TimeWords(clock);
        live = new LiveSession(
                practice,
                shipped.chart(),
                choices.traditionProperty()::get,
                clock,
                ids,
                support.steady(),
                () -> store.settings().clock());
        fresh = new NewSession(
                window,
                practice,
                shipped,
                live,
                cautions,
                ids,
                times,
                new OfferedPresets(shipped, practice, store),
                dim,
                showGuide);
        ticker = new SessionTicker(live);
        bell = new StageBell(live, support.chime(), () -> store.settings().sound());
        sound = new SoundSwitch(store);
        awake = new AwakeWhileRunning(live, room.map(RoomSettings::awake), support.awake()::keep);
        RailClock railClock = new RailClock(live, () -> window.show(Screen.SESSION));
        railClock.roomShowingProperty().bind(window.shownProperty().map(shown -> shown == Screen.SESSION));
        window.setRailClock(railClock);
        window.shownProperty().subscribe(sound::refresh);
        window.setCurtain(live.curtain().drawnProperty());
    }

    /** Lets the surroundings follow when the running session comes on the screen and when it leaves it. */
    void follow(Surroundings around) {
        surroundings = Optional.of(around);
        roomShows.bind(Bindings.createBooleanBinding(
                () -> live.isUnderWay() && window.shownProperty().get() == Screen.SESSION,
                live.currentProperty(),
                window.shownProperty()));
        window.railHiddenProperty()
                .bind(roomShows.and(BooleanExpression.booleanExpression(around.fullScreenProperty())));
        roomShows.addListener((shows, before, now) -> {
            if (now) {
                around.enterRoom(room.getValue());
            } else {
                around.leaveRoom();
            }
        });
    }

    /** Keeps the clock going while that window is open, and has written at once what waits when a screen is left. */
    void runWhileOpen(Stage stage) {
        ticker.runWhileOpen(stage);
        new TitleClock(live, stage, Messages.of("shell").text("window.title"));
        window.shownProperty().subscribe(practice::flush);
        open = Subscription.combine(
                stage.focusedProperty().subscribe(practice::flush),
                stage.showingProperty().subscribe(practice::flush));
    }

    /** Returns the screen that fits: new, running or finished. */
    Parent screen() {
        if (live.isUnderWay()) {
            return running();
        }
        return live.currentProperty().get().isPresent() ? finished() : fresh.screen(this::change);
    }

    /** Says whether that session is under way on this screen. */
    boolean isUnderWay(SessionId session) {
        return live.isUnderWay()
                && live.currentProperty()
                        .get()
                        .filter(current -> current.id().equals(session))
                        .isPresent();
    }

    /** The session that is prepared while none is under way. */
    NewSession fresh() {
        return fresh;
    }

    /** Offers to go on with a session that was running when the app was last closed, or to finish it. */
    void offerUnfinished(Notices notices) {
        if (!live.isUnderWay() && !notices.hasOffer()) {
            practice.runningSession().ifPresent(session -> notices.offer(unfinished(session, notices)));
        }
    }

    /** Shows the time that it is now. */
    void refresh() {
        live.refresh();
    }

    /** Starts nothing any more. */
    @Override
    public void close() {
        open.unsubscribe(); // the window may stay, with another practice
        window.railHiddenProperty().unbind();
        ticker.close();
        awake.close();
    }

    private UnfinishedSession unfinished(SessionRecord session, Notices notices) {
        return new UnfinishedSession(
                session,
                session.client().flatMap(practice::client),
                times,
                () -> {
                    notices.clearOffer();
                    live.takeUp(session);
                    change();
                },
                end -> {
                    notices.clearOffer();
                    live.finishAt(session, end);
                    change();
                });
    }

    private void change() {
        window.show(Screen.SESSION, screen());
    }

    private Parent running() {
        RunningSessionScreen screen = new RunningSessionScreen(
                live, cautions.get(), shipped.chart(), status, times, room, shipped.words(), this::change);
        surroundings.ifPresent(around -> screen.offerWindow(around.fullScreenProperty(), around::toggleFullScreen));
        screen.glowWith(bell);
        screen.offerSound(sound);
        screen.chart().traditionProperty().bind(choices.traditionProperty());
        screen.chart().guideLinesProperty().bind(choices.guideLinesProperty());
        screen.chart().reducedMotionProperty().bind(choices.reducedMotionProperty());
        return screen;
    }

    private Parent finished() {
        return new FinishScreen(live, practice, shipped.chart(), shipped.words(), status, ids, times, this::change);
    }
}
