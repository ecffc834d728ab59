package app.footnote.ui.session;

import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.ClientChooser;
import app.footnote.ui.record.NoteField;
import app.footnote.ui.record.PickButtons;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The end of a session: what was planned and done, what was marked, and the note. Done only closes it. */
public final class FinishScreen extends StackPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double COMPACT_BELOW = 1120;

    private final Messages messages = Messages.of("session");
    private final Named named = new Named(messages);
    private final LiveSession live;
    private final Practice practice;
    private final Ids ids;
    private final TimeWords times;
    private final Runnable onDone;
    private final SheetPane sheets = new SheetPane();
    private final HBox who = new HBox();
    private final Button give = named.button("finish-give", "finish.give", Feather.USER_PLUS);
    private final Label saved = new Label();
    private final FinishStages stages;
    private final FinishMarks marks;
    private final FinishScores scores;
    private final FinishPicks aftercare;
    private final FinishPicks reaction;
    private final FinishPlan plan;
    private final NoteField note;

    /**
     * Makes the screen for the live session.
     *
     * @param pack the chart the marks are pictured on
     * @param words what is offered to pick
     * @param onDone called when the session has been put away
     */
    public FinishScreen(
            LiveSession live,
            Practice practice,
            ChartPack pack,
            SessionWords words,
            SaveStatus status,
            Ids ids,
            TimeWords times,
            Runnable onDone) {
        this.live = live;
        this.practice = practice;
        this.ids = ids;
        this.times = times;
        this.onDone = onDone;
        stages = new FinishStages(messages, times);
        marks = new FinishMarks(messages, pack);
        scores = new FinishScores(messages, words, live);
        aftercare = new FinishPicks(
                "finish-aftercare",
                messages.text("finish.aftercare"),
                messages.text("finish.aftercare.own"),
                words.aftercare(),
                PickButtons.Offered.AS_TICKS,
                picks -> live.write(notes -> notes.with(notes.after().withAftercare(picks))));
        reaction = new FinishPicks(
                "finish-reaction",
                messages.text("finish.reaction"),
                messages.text("finish.reaction.own"),
                words.reactions(),
                PickButtons.Offered.AS_CHIPS,
                picks -> live.write(notes -> notes.with(notes.work().withReaction(picks))));
        plan = new FinishPlan(messages, times, live);
        note = new NoteField(
                "finish-note",
                messages.text("finish.note"),
                messages.text("room.note.prompt"),
                new SaveLine("finish-saved-note", status, times));
        note.onChange(live::note);
        setId("finish-screen");
        getStyleClass().add("finish-screen");
        getChildren().setAll(page(), sheets);
        widthProperty().subscribe(width -> pseudoClassStateChanged(COMPACT, width.doubleValue() < COMPACT_BELOW));
        Follow.whileInScene(this, live.currentProperty(), session -> session.ifPresent(this::show));
        Follow.whileInScene(this, status.stateProperty(), this::show);
    }

    private BorderPane page() {
        BorderPane page = new BorderPane(body());
        page.setTop(header());
        return page;
    }

    private HBox header() {
        who.getStyleClass().add("finish-who");
        give.setOnAction(pressed -> openChooser());
        saved.setId("finish-saved");
        saved.getStyleClass().add("finish-saved");
        Button done = named.button("finish-done", "finish.done");
        done.getStyleClass().add("accent");
        done.setOnAction(pressed -> leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(16, who, give, gap, saved, done);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private Node body() {
        note.getStyleClass().addAll("fn-card", "finish-note");
        HBox pair = new HBox(16, aftercare, plan);
        HBox.setHgrow(aftercare, Priority.ALWAYS);
        HBox.setHgrow(plan, Priority.ALWAYS);
        VBox left = new VBox(16, scores, pair, reaction, note);
        VBox.setVgrow(note, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(20, left, new VBox(16, marks, stages));
        columns.getStyleClass().add("finish-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private void show(SessionRecord session) {
        showWho(session, live.client());
        live.faceProperty().get().ifPresent(face -> stages.show(face, session));
        marks.show(session);
        boolean isLocked = session.lifecycle().isLocked();
        scores.show(session);
        aftercare.show(session.notes().after().aftercare(), isLocked);
        reaction.show(session.notes().work().reaction(), isLocked);
        plan.show(session.notes().plan(), isLocked);
        note.show(session.note());
        note.area().setEditable(!isLocked);
    }

    private void showWho(SessionRecord session, Optional<Client> client) {
        Label name = new Label(client.map(Client::name).orElse(messages.text("who.walk-in")));
        name.getStyleClass().add("title-4");
        name.setId("finish-client");
        Label when = new Label(when(session));
        when.getStyleClass().addAll("text-small", "text-muted");
        who.getChildren().setAll(new Avatar(client.map(Client::name).orElse("")), new VBox(name, when));
        give.setVisible(client.isEmpty());
        give.setManaged(client.isEmpty());
    }

    private String when(SessionRecord session) {
        String day =
                times.isToday(session.startedAt()) ? messages.text("finish.today") : times.day(session.startedAt());
        String end = session.finishedAt().map(times::clock).orElse("");
        return messages.text("finish.when", session.treatment().name(), day, times.clock(session.startedAt()), end);
    }

    private void show(SaveState state) {
        boolean safe = state instanceof SaveState.Saved;
        saved.setText(messages.text(safe ? "finish.saved" : "finish.saving"));
        saved.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        saved.setVisible(!(state instanceof SaveState.NotSaved));
    }

    private void openChooser() {
        new ClientChooser(sheets, practice.clients(), this::add, client -> live.giveTo(client.id())).open();
    }

    private Client add(String name) {
        Client client = Client.named(ids.nextClient(), name, times.now());
        practice.save(client);
        return client;
    }

    private void leave() {
        live.leave();
        onDone.run();
    }
}
