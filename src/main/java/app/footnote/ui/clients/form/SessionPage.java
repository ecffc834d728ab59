package app.footnote.ui.clients.form;

import app.footnote.practice.Practice;
import app.footnote.record.Lifecycle;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.AddendumForm;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.record.UntilLocked;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One session's record: a form while it is open, a page with addenda once it is locked. */
public final class SessionPage extends BorderPane {
    private static final double SHEET_WIDTH = 440;

    private final Messages messages = Messages.of("session-record");
    private final Named named = new Named(messages);
    private final Surroundings around;
    private final TimeWords times;
    private final SessionDraft draft;
    private final SessionForm form;
    private final LockedRecord locked;
    private final AddendumForm addendum;
    private final StageTable stages;
    private final Label title = new Label();
    private final Label when = new Label();
    private final Label standing = new Label();
    private final Button lock = named.button("lock-now", "lock.now", Feather.LOCK);
    private final Button give = named.button("give-record", "give", Feather.USER_PLUS);
    private final Button undo = named.iconButton("form-undo", "undo", Feather.ROTATE_CCW);
    private final Button redo = named.iconButton("form-redo", "redo", Feather.ROTATE_CW);
    private final VBox page = new VBox();
    private final UntilLocked untilLocked;

    /**
     * What the page needs around it.
     *
     * @param sheets where a question is asked
     * @param onBack leads to where the page was opened from
     * @param onGive asks which client a walk-in session is given to
     */
    public record Surroundings(
            Practice practice,
            SessionWords words,
            SaveStatus status,
            Clock clock,
            SheetPane sheets,
            Runnable onBack,
            Consumer<SessionRecord> onGive) {}

    /** Opens the record of that session, which the practice has. */
    public SessionPage(SessionId session, Surroundings around) {
        this.around = around;
        times = new TimeWords(around.clock());
        draft = new SessionDraft(
                around.practice(),
                around.clock(),
                around.practice().session(session).orElseThrow());
        form = new SessionForm(draft, around.words(), messages, this::compared);
        locked = new LockedRecord(form.fields(), messages, times);
        addendum = new AddendumForm(
                messages.text("addendum.title"), around.practice().profile().writing(), around.clock(), draft::add);
        stages = new StageTable(messages, times);
        setId("session-page");
        getStyleClass().add("session-page");
        page.getStyleClass().add("form-page");
        setTop(header());
        setCenter(scroll());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        untilLocked = new UntilLocked(around.clock(), this::lookAgain);
        Follow.whileInScene(this, draft.currentProperty(), this::show);
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        KeepInSight.of(scroll);
        return scroll;
    }

    private HBox header() {
        Button back = named.iconButton("session-back", "back", Feather.ARROW_LEFT);
        back.getStyleClass().add("flat");
        back.setOnAction(pressed -> around.onBack().run());
        title.getStyleClass().add("title-3");
        title.setId("session-title");
        when.getStyleClass().addAll("text-small", "text-muted");
        standing.setId("session-standing");
        standing.getStyleClass().add("badge");
        VBox words = new VBox(2, title, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        SaveLine saved = new SaveLine("session-page-saved", around.status(), times);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.setAlignment(Pos.CENTER_RIGHT);
        standing.setMinWidth(Region.USE_PREF_SIZE);
        lock.setMinWidth(Region.USE_PREF_SIZE);
        lock.setOnAction(pressed -> askToLock());
        give.setMinWidth(Region.USE_PREF_SIZE);
        give.setOnAction(pressed -> giveAway());
        undo.setOnAction(pressed -> draft.undo());
        redo.setOnAction(pressed -> draft.redo());
        Button versions = named.iconButton("session-versions", "versions.open", Feather.CLOCK);
        versions.setOnAction(pressed -> showVersions());
        HBox header = new HBox(12, back, words, saved, standing, undo, redo, versions, give, lock);
        header.getStyleClass().addAll("screen-header", "session-page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show(SessionRecord record) {
        title.setText(messages.text("title", record.treatment().name(), times.day(record.startedThere())));
        when.setText(when(record));
        standing.setText(standing(record.lifecycle()));
        boolean open = !record.lifecycle().isLocked();
        setShown(lock, record.lifecycle() instanceof Lifecycle.Finished);
        setShown(give, record.client().isEmpty() && record.isFinished());
        setShown(undo, open);
        setShown(redo, open);
        undo.setDisable(!draft.canUndo());
        redo.setDisable(!draft.canRedo());
        stages.show(record);
        if (open) {
            form.show(record);
        } else {
            locked.show(record);
            addendum.offer(locked.names(record));
        }
        Region first = open ? form : locked;
        if (page.getChildren().isEmpty() || page.getChildren().getFirst() != first) {
            page.getChildren().setAll(first);
            page.getChildren().addAll(open ? List.of(stages) : List.of(addendum, stages));
        }
    }

    private String when(SessionRecord record) {
        String end = record.finishedAt().map(times::clock).orElse(messages.text("running"));
        String minutes = String.valueOf(TimeWords.minutes(record.duration(times.now())));
        return messages.text("when", times.clock(record.startedAt()), end, minutes);
    }

    private String standing(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Lifecycle.Draft draftStill -> messages.text("standing.draft");
            case Lifecycle.Finished finished -> messages.text("standing.finished", times.clock(finished.locksAt()));
            case Lifecycle.Locked over ->
                messages.text("standing.locked", times.day(over.lockedAt()), times.clock(over.lockedAt()));
        };
    }

    private SessionRecord compared(SessionRecord record) {
        return record.client()
                .map(around.practice()::sessionsOf)
                .map(record::comparedWith)
                .orElse(record);
    }

    private void giveAway() {
        draft.endStep();
        draft.refresh();
        around.onGive().accept(draft.currentProperty().get());
    }

    private void showVersions() {
        draft.endStep();
        new VersionSheet(draft, locked, around.practice().versions(), around.sheets(), messages, times).open();
    }

    private void askToLock() {
        Label text = Prose.wrapped(messages.text("lock.explained"));
        Button cancel = named.button("lock-cancel", "lock.cancel");
        cancel.setOnAction(pressed -> around.sheets().hide());
        Button yes = named.button("lock-confirm", "lock.now");
        yes.getStyleClass().add("accent");
        yes.setOnAction(pressed -> {
            around.sheets().hide();
            draft.lockNow();
        });
        HBox buttons = new HBox(12, cancel, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        around.sheets().open(messages.text("lock.title"), SHEET_WIDTH, text, buttons);
        yes.requestFocus();
    }

    /** While the page is seen it turns into the locked page by itself; when it is left, the sitting ends. */
    private void follow(boolean seen) {
        untilLocked.stop();
        if (!seen) {
            draft.leave();
            return;
        }
        lookAgain();
    }

    private void lookAgain() {
        draft.refresh();
        untilLocked.follow(draft.currentProperty().get().lifecycle());
    }

    private void pressed(KeyEvent pressed) {
        boolean z = pressed.isShortcutDown() && pressed.getCode() == KeyCode.Z;
        boolean y = pressed.isShortcutDown() && pressed.getCode() == KeyCode.Y;
        if (draft.currentProperty().get().lifecycle().isLocked() || !z && !y) {
            return;
        }
        if (y || pressed.isShiftDown()) {
            draft.redo();
        } else {
            draft.undo();
        }
        pressed.consume();
    }

    private static void setShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
