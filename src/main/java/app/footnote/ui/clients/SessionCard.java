package app.footnote.ui.clients;

import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingList;
import app.footnote.ui.record.MarkedFeet;
import app.footnote.ui.record.NoteField;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One session in a record: date, treatment, minutes, what was marked, and the note. */
final class SessionCard extends VBox {
    private final Messages messages;
    private final Named named;
    private final SessionRecord session;
    private final Look look;
    private final VBox words = new VBox();

    /**
     * What every card needs.
     *
     * @param feet draws the small pictures
     */
    record Look(Messages messages, TimeWords times, SaveStatus status, MarkedFeet feet) {}

    SessionCard(Look look, SessionRecord session, Optional<Node> action, Consumer<String> onNote) {
        this.look = look;
        this.messages = look.messages();
        this.named = new Named(messages);
        this.session = session;
        setId("session-" + session.id());
        getStyleClass().addAll("fn-card", "session-card");
        words.getStyleClass().add("session-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        showWords(session.note(), onNote);
        HBox body = new HBox(words);
        body.getStyleClass().add("session-body");
        if (!session.findings().isEmpty()) {
            body.getChildren().add(picture());
        }
        getChildren().setAll(heading(action), body);
    }

    private SplitRow heading(Optional<Node> action) {
        Label day = new Label(look.times().day(session.startedThere()));
        day.getStyleClass().add("title-4");
        Label what = new Label(messages.text("session.what", session.treatment().name(), minutes()));
        what.getStyleClass().add("text-muted");
        what.setId("session-what");
        HBox left = new HBox(10, day, what);
        left.getStyleClass().add("session-title");
        return new SplitRow(left, action.orElseGet(this::startedAt));
    }

    private String minutes() {
        return session.finishedAt()
                .map(end -> messages.text("session.minutes", TimeWords.minutes(session.duration(end))))
                .orElse(messages.text("session.running"));
    }

    private Label startedAt() {
        Label at = new Label(TimeWords.clock(session.startedThere()));
        at.getStyleClass().addAll("text-small", "text-subtle");
        return at;
    }

    private StackPane picture() {
        StackPane frame = new StackPane(look.feet().picture(session.findings()));
        frame.getStyleClass().add("session-picture");
        return frame;
    }

    private void showWords(String note, Consumer<String> onNote) {
        FindingList findings = new FindingList("session-findings", true);
        findings.show(session.findings());
        words.getChildren().setAll(findings, noteRow(note, onNote));
    }

    private HBox noteRow(String text, Consumer<String> onNote) {
        Label note = new Label(text.isBlank() ? messages.text("session.no-note") : text);
        note.getStyleClass().add(text.isBlank() ? "text-subtle" : "session-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox row = new HBox(8, note);
        row.getStyleClass().add("note-row");
        if (session.isFinished()) {
            row.getChildren().add(edit(text, onNote));
        }
        return row;
    }

    private Button edit(String text, Consumer<String> onNote) {
        Button edit = named.iconButton("edit-note", "session.edit-note", Feather.EDIT_2);
        edit.getStyleClass().addAll("flat", "small");
        edit.setOnAction(pressed -> editNote(text, onNote));
        return edit;
    }

    private void editNote(String text, Consumer<String> onNote) {
        NoteField field = new NoteField(
                "note-editor",
                messages.text("session.note"),
                messages.text("session.note.prompt"),
                new SaveLine("note-saved", look.status(), look.times()));
        field.show(text);
        field.onChange(onNote);
        field.getStyleClass().add("card-note");
        words.getChildren().set(words.getChildren().size() - 1, field);
        field.area().requestFocus();
        field.area().end();
        field.area().focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                showWords(field.area().getText(), onNote);
            }
        });
    }
}
