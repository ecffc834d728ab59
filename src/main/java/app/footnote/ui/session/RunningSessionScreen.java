package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.consultation.CurrentCautions;
import app.footnote.session.SessionRecord;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The session while it runs: clock, feet, stages and note, and the clock's buttons below. */
public final class RunningSessionScreen extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    /** A window of 1200 and one of 1440, less the navigation rail. */
    private static final double COMPACT_BELOW = 1120;

    private static final double WIDE_FROM = 1350;
    private static final double SHEET_WIDTH = 440;

    private final Messages messages = Messages.of("session");
    private final Named named = new Named(messages);
    private final LiveSession live;
    private final SessionCautions cautions;
    private final Runnable onFinished;
    private final SheetPane sheets = new SheetPane();
    private final BorderPane room = new BorderPane();
    private final StackPane middle = new StackPane();
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
     * @param onFinished called when the practitioner has finished the session
     */
    public RunningSessionScreen(
            LiveSession live,
            SessionCautions cautions,
            ChartPack pack,
            SaveStatus status,
            TimeWords times,
            Runnable onFinished) {
        this.live = live;
        this.cautions = cautions;
        this.onFinished = onFinished;
        column = new ClockColumn(messages, times);
        chart = new SessionChart(messages, pack, live, times, MarkKeys::name);
        notes = new SessionNotes(messages, live, status, times);
        bar = new ClockBar(messages, live, this::finish);
        showNotes = notesToggle();
        setId("running-session");
        getStyleClass().add("running");
        getChildren().setAll(room, sheets);
        layOut();
        follow();
    }

    /** The chart in the middle, so that tradition and lines can follow the settings. */
    public FootChart chart() {
        return chart.chart();
    }

    private void layOut() {
        middle.getChildren().setAll(chart);
        column.getChildren().add(showNotes);
        room.setLeft(column);
        room.setCenter(middle);
        room.setBottom(bar);
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        showNotes.selectedProperty().subscribe(shown -> arrange(getWidth()));
    }

    private void follow() {
        Follow.whileInScene(this, live.currentProperty(), session -> session.ifPresent(this::show));
        Follow.whileInScene(this, live.faceProperty(), face -> face.ifPresent(this::show));
        new SessionKeys(this, live, chart, this::finish);
    }

    private void show(SessionRecord session) {
        CurrentCautions now = session.client().map(cautions::of).orElse(CurrentCautions.NONE);
        column.show(session, live.client());
        column.show(now, cautions.leftOut(now));
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

    private void finish() {
        if (sheets.isOpen()) {
            return;
        }
        if (live.isEarlyToFinish()) {
            ask();
        } else {
            finishNow();
        }
    }

    private void ask() {
        Button now = named.button("finish-now", "finish.ask.now", Feather.FLAG);
        now.getStyleClass().addAll("accent", "large");
        now.setOnAction(pressed -> finishNow());
        Button keep = named.button("finish-keep", "finish.ask.keep");
        keep.getStyleClass().add("large");
        keep.setOnAction(pressed -> sheets.hide());
        HBox buttons = new HBox(12, keep, now);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        sheets.open(messages.text("finish.ask"), SHEET_WIDTH, new VBox(12, left(), buttons));
        keep.requestFocus();
    }

    private Label left() {
        String time =
                live.faceProperty().get().map(face -> face.whole().digits()).orElse("");
        Label label = new Label(messages.text("finish.ask.left", time));
        label.setWrapText(true);
        return label;
    }

    private void finishNow() {
        sheets.hide();
        live.finish();
        onFinished.run();
    }
}
