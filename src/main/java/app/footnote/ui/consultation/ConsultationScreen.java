package app.footnote.ui.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.practice.RecordRef;
import app.footnote.record.Lifecycle;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.UntilLocked;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A consultation being held: sections at the left, the form in the middle, cautions at the right. */
public final class ConsultationScreen extends StackPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 1200;

    private final ConsultationTools tools;
    private final Messages messages;
    private final Named named;
    private final Draft draft;
    private final Runnable onClose;
    private final SheetPane sheets = new SheetPane();
    private final FormPane form;
    private final SectionList sections;
    private final UntilLocked untilLocked;

    /**
     * Opens a consultation that is not locked.
     *
     * @param onClose leads back to the client
     */
    public ConsultationScreen(ConsultationTools tools, Client client, Consultation consultation, Runnable onClose) {
        this.tools = tools;
        this.messages = tools.messages();
        this.named = new Named(messages);
        this.onClose = onClose;
        draft = new Draft(tools.practice(), tools.times()::now, consultation);
        form = new FormPane(draft, tools);
        sections = new SectionList(draft, tools, form::go);
        CautionPanel cautions = new CautionPanel(
                draft,
                tools,
                form::goToQuestion,
                noted -> new DecisionSheet(tools, sheets, this::decide).open(noted),
                noted -> new LeaveOutSheet(tools, sheets, this::decide)
                        .open(noted, draft.value().answers()));
        HBox columns = new HBox(sections, form, cautions);
        HBox.setHgrow(form, Priority.ALWAYS);
        BorderPane page = new BorderPane(columns);
        page.setTop(header(client));
        setId("consultation-screen");
        getStyleClass().add("consultation-screen");
        getChildren().setAll(page, sheets);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        untilLocked = new UntilLocked(tools.times()::now, this::lookAgain);
        Follow.whileInScene(this, draft.valueProperty(), value -> followLock(value.lifecycle()));
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Follow.whileInScene(
                        sections, scene.focusOwnerProperty(), owner -> sections.setCurrent(form.sectionWith(owner)));
            }
        });
    }

    /** Puts the keyboard into the first field. */
    public void begin() {
        form.go(tools.form().sections().getFirst().id());
    }

    /** Scrolls to a section and puts the keyboard into it. */
    public void go(String section) {
        form.go(section);
    }

    /** A finished consultation leads back to the client, where it is read, once its time to lock has come. */
    private void followLock(Lifecycle lifecycle) {
        untilLocked.follow(lifecycle);
        if (lifecycle.isLocked()) {
            close();
        }
    }

    private void lookAgain() {
        if (!draft.isLocked()) {
            untilLocked.follow(draft.value().lifecycle());
        }
    }

    private HBox header(Client client) {
        Button back = named.iconButton("consultation-back", "consultation.back", Feather.ARROW_LEFT);
        back.getStyleClass().add("flat");
        back.setOnAction(pressed -> close());
        Label title = new Label(messages.text("consultation.title"));
        title.getStyleClass().add("title-3");
        Label name = new Label(client.shownName());
        name.getStyleClass().add("text-muted");
        VBox words = new VBox(title, name);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button undo = named.iconButton("consultation-undo", "consultation.undo", Feather.ROTATE_CCW);
        undo.getStyleClass().add("flat");
        undo.setOnAction(pressed -> draft.undo());
        Button close = named.button("consultation-close", "consultation.close");
        close.setOnAction(pressed -> close());
        Button finish = named.button("consultation-finish", "consultation.finish");
        finish.getStyleClass().add("accent");
        finish.setOnAction(pressed -> finish());
        List.of(close, finish).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        SaveLine saved = new SaveLine("consultation-saved", tools.status(), tools.times());
        saved.setMaxWidth(320);
        HBox header = new HBox(14, back, new Avatar(client.shownName()), words, saved, undo, close, finish);
        header.getStyleClass().addAll("screen-header", "consultation-header");
        return header;
    }

    private void pressed(KeyEvent pressed) {
        if (sheets.isOpen()) {
            return;
        }
        if (REDO.match(pressed)) {
            draft.redo();
            pressed.consume();
        } else if (UNDO.match(pressed)) {
            draft.undo();
            pressed.consume();
        }
    }

    private void decide(CautionDecision decision) {
        draft.decide(value -> value.decide(decision));
    }

    private void finish() {
        FinishSheet sheet = new FinishSheet(tools, sheets);
        List<String> gaps = sheet.gaps(draft.value());
        if (gaps.isEmpty()) {
            finishNow();
        } else {
            sheet.open(gaps, this::finishNow);
        }
    }

    private void finishNow() {
        draft.decide(value -> value.finish(tools.times().now()));
        close();
    }

    /** Leaves the form as its button does: everything is written, and the sitting is over. */
    public void leave() {
        close();
    }

    private void close() {
        untilLocked.stop();
        tools.practice().flush();
        tools.practice().endSitting(new RecordRef.OfConsultation(draft.value().id()));
        onClose.run();
    }
}
