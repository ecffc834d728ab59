package app.footnote.ui.session;

import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.NoteField;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The note of the running session, and phrases that one tap puts into it with the time and the stage. */
final class QuickNote extends VBox {
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    private final Messages messages;
    private final LiveSession live;
    private final TimeWords times;
    private final NoteField note;
    private final Label hidden;
    private final FlowPane chips = new FlowPane(8, 8);
    private String begun = "";

    QuickNote(
            Messages messages,
            LiveSession live,
            SaveStatus status,
            TimeWords times,
            ObservableValue<List<String>> phrases) {
        this.messages = messages;
        this.live = live;
        this.times = times;
        SaveLine saved = new SaveLine("session-saved", status, times);
        note = new NoteField("session-note", messages.text("room.note"), messages.text("room.note.prompt"), saved);
        note.onChange(live::note);
        note.area().addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
        note.area().focusedProperty().subscribe((before, now) -> leave(now));
        hidden = new Label(messages.text("room.note.hidden"));
        hidden.setId("session-note-hidden");
        hidden.setWrapText(true);
        hidden.getStyleClass().add("text-muted");
        chips.setId("session-phrases");
        getStyleClass().add("quick-note-box");
        setVgrow(note, Priority.ALWAYS);
        getChildren().setAll(note, chips, hidden);
        Follow.whileInScene(this, phrases, this::offer);
        Follow.whileInScene(this, live.curtain().drawnProperty(), this::hide);
    }

    void show(String text) {
        note.show(text);
        chips.getChildren().forEach(chip -> chip.pseudoClassStateChanged(SAID, text.contains(said(chip))));
    }

    /** Gives the keyboard to the note, on a new line with the time and the stage. */
    void open() {
        note.area().requestFocus();
        if (begun.isEmpty()) {
            begun = stamped("");
            append(begun);
        }
        note.area().end();
    }

    /** A press beside what is written already begins a new line; one on it goes there. */
    private void begin(MouseEvent pressed) {
        boolean onWords = !note.area().getText().isEmpty()
                && note.area().lookupAll(".text").stream()
                        .filter(Node::isVisible)
                        .anyMatch(text -> text.getBoundsInLocal()
                                .contains(text.screenToLocal(pressed.getScreenX(), pressed.getScreenY())));
        if (!onWords && !note.area().isFocused()) {
            pressed.consume();
            open();
        }
    }

    private void offer(List<String> phrases) {
        chips.getChildren().setAll(phrases.stream().map(this::chip).toList());
        show(note.area().getText());
    }

    private Button chip(String phrase) {
        Button chip = new Button(phrase);
        chip.getStyleClass().addAll("chip", "phrase");
        chip.setUserData(phrase);
        chip.setAccessibleText(messages.text("room.phrase", phrase));
        chip.setOnAction(pressed -> append(stamped(phrase)));
        return chip;
    }

    private static String said(Node chip) {
        return ": " + chip.getUserData();
    }

    private String stamped(String words) {
        String stage =
                live.faceProperty().get().map(shown -> shown.current().name()).orElse("");
        return messages.text("room.stamp", times.clock(times.now()), stage, words);
    }

    private void append(String line) {
        String text = note.area().getText();
        String parting = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        note.area().setText(text + parting + line);
        note.area().end();
    }

    /** A line on which nothing was written but the time is taken away. */
    private void leave(boolean hasFocus) {
        if (hasFocus || begun.isEmpty()) {
            return;
        }
        String text = note.area().getText();
        if (text.endsWith(begun)) {
            note.area()
                    .setText(text.substring(0, text.length() - begun.length()).stripTrailing());
        }
        begun = "";
    }

    private void hide(boolean drawn) {
        Stream.of(note, chips).forEach(node -> {
            node.setVisible(!drawn);
            node.setManaged(!drawn);
        });
        hidden.setVisible(drawn);
        hidden.setManaged(drawn);
    }
}
