package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.consultation.CurrentCautions;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomSettings;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.DiscreetScreen;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.RoomKeyWords;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The session while it runs: clock, feet, stages and note, and the clock's buttons below. */
public final class RunningSessionScreen extends StackPane implements DiscreetScreen {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    /** A window of 1200 and one of 1440, less the navigation rail. */
    private static final double COMPACT_BELOW = 1120;

    private static final double WIDE_FROM = 1350;

    private final Messages messages = Messages.of("session");
    private final RoomKeyWords keyWords = new RoomKeyWords();
    private final LiveSession live;
    private final SessionCautions cautions;
    private final ObservableValue<RoomSettings> settings;
    private final Runnable onFinished;
    private final FinishQuestion question;
    private final SheetPane sheets = new SheetPane();
    private final Glow glow;
    private final BorderPane room = new BorderPane();
    private final StackPane middle = new StackPane();
    private final PauseReasons reasons;
    private final ClockColumn column;
    private final SessionChart chart;
    private final SessionNotes notes;
    private final ClockBar bar;
    private final ToggleButton showNotes;

    /**
     * Makes the screen for the live session.
     *
     * @param cautions what is to be kept in sight of the client
     * @param pack the chart shown and marked
     * @param settings how the room is worked
     * @param words phrases for the note, and what to do when the client feels unwell
     * @param onFinished called when the practitioner has finished the session
     */
    public RunningSessionScreen(
            LiveSession live,
            SessionCautions cautions,
            ChartPack pack,
            SaveStatus status,
            TimeWords times,
            ObservableValue<RoomSettings> settings,
            SessionWords words,
            Runnable onFinished) {
        this.live = live;
        this.cautions = cautions;
        this.onFinished = onFinished;
        this.settings = settings;
        PalmGuard guard = new PalmGuard(this, times::now);
        question = new FinishQuestion(messages, sheets, times::now, guard, this::finish);
        reasons = new PauseReasons(messages, live.time());
        reasons.offer(words.pauses());
        column = new ClockColumn(messages, times, reasons);
        chart = new SessionChart(messages, pack, live, times, mark -> key(RoomActs.actionOf(mark)));
        notes = new SessionNotes(messages, live, status, times, phrases(words));
        UnwellSheet unwell = new UnwellSheet(messages, sheets, live, times, words.unwell());
        bar = new ClockBar(messages, live, guard, unwell::open, this::askToFinish);
        glow = new Glow(chart.chart().reducedMotionProperty());
        showNotes = notesToggle();
        setId("running-session");
        getStyleClass().add("running");
        setMinSize(0, 0); // the window decides, and what there is room for follows
        getChildren().setAll(room, glow, sheets);
        layOut();
        follow();
        listen(times);
    }

    /** The chart in the middle, so that tradition and lines can follow the settings. */
    public FootChart chart() {
        return chart.chart();
    }

    /** Offers to give the screen back while the window fills it, and to fill it while it does not. */
    public void offerWindow(ObservableValue<Boolean> fullScreen, Runnable toggle) {
        bar.offerWindow(fullScreen, toggle);
    }

    /** Offers to turn the sound off, or on again. */
    public void offerSound(SoundSwitch sound) {
        bar.offerSound(sound.onProperty(), sound::turn);
    }

    /** Glows softly once at each pulse of the bell. */
    public void glowWith(StageBell bell) {
        glow.follow(bell.pulsesProperty());
    }

    private void layOut() {
        middle.getChildren().setAll(chart);
        column.getChildren().add(showNotes);
        room.setTop(new SleepNotice(messages, live.time()));
        room.setLeft(column);
        room.setCenter(middle);
        room.setBottom(bar);
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        showNotes.selectedProperty().subscribe(shown -> arrange(getWidth()));
    }

    private void follow() {
        Follow.whileInScene(this, live.currentProperty(), session -> session.ifPresent(this::show));
        Follow.whileInScene(this, live.faceProperty(), face -> face.ifPresent(this::show));
        Follow.whileInScene(
                this,
                live.curtain().drawnProperty(),
                drawn -> live.currentProperty().get().ifPresent(this::show));
        Follow.whileInScene(this, settings, now -> bar.showKeys(this::key));
    }

    private void listen(TimeWords times) {
        NumLock numLock = new NumLock(() -> Platform.isKeyLocked(KeyCode.NUM_LOCK));
        RoomActs acts = new RoomActs(messages, this, live, chart, question, numLock);
        new SessionKeys(this, () -> settings.getValue().keys(), times::now, acts);
    }

    private String key(RoomAction action) {
        return keyWords.firstKey(settings.getValue().keys(), action);
    }

    private void show(SessionRecord session) {
        CurrentCautions now = session.client().map(cautions::of).orElse(CurrentCautions.NONE);
        column.show(session, live.who());
        column.show(live.curtain().drawnProperty().get() ? CurrentCautions.NONE : now, cautions.leftOut(now));
        chart.show(session);
        chart.leaveOut(now.leaveOut());
        notes.show(session);
    }

    private void show(ClockFace face) {
        column.show(face);
        notes.show(face);
        bar.show(face);
    }

    private ToggleButton notesToggle() {
        ToggleButton toggle = new ToggleButton(messages.text("room.quick-note"), new FontIcon(Feather.EDIT_3));
        toggle.setId("session-quick-note");
        toggle.getStyleClass().add("quick-note");
        toggle.setMaxWidth(Double.MAX_VALUE);
        return toggle;
    }

    /** Where there is no room for three columns, stages and note become a sheet over the feet. */
    private void arrange(double width) {
        boolean compact = width < COMPACT_BELOW;
        pseudoClassStateChanged(COMPACT, compact);
        pseudoClassStateChanged(WIDE, width >= WIDE_FROM);
        showNotes.setVisible(compact);
        showNotes.setManaged(compact);
        column.setCompact(compact);
        bar.setCompact(compact);
        room.setRight(null);
        middle.getChildren().setAll(chart);
        if (!compact) {
            room.setRight(notes);
        } else if (showNotes.isSelected()) {
            notes.setMaxWidth(Region.USE_PREF_SIZE);
            StackPane.setAlignment(notes, Pos.CENTER_LEFT);
            middle.getChildren().add(notes);
        }
    }

    /** Asks whether to finish, whatever time is left. */
    void askToFinish() {
        ask(false);
    }

    /** Asks whether to finish; the key that asked is the answer, too, if it is pressed again. */
    void askToFinishByKey() {
        ask(true);
    }

    /** Opens the quick note for writing. */
    void openNote() {
        showNotes.setSelected(true);
        notes.openNote();
    }

    private ObservableValue<List<String>> phrases(SessionWords words) {
        return settings.map(room -> room.phrases().orElse(words.phrases()));
    }

    private void ask(boolean byKey) {
        if (!sheets.isOpen()) {
            question.ask(left(), byKey);
        }
    }

    private String left() {
        return live.faceProperty()
                .get()
                .filter(face -> !face.isOver())
                .map(face -> messages.text("finish.ask.left", face.whole().digits()))
                .orElse(messages.text("finish.ask.over"));
    }

    private void finish() {
        live.finish();
        onFinished.run();
    }
}
