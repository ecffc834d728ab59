package app.footnote.ui.record;

import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.kit.TabLeaves;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A note that is handed on at every change, with its label and how saving stands above it. There is no save button. */
public final class NoteField extends VBox {
    private final TextArea area = new TextArea();

    /**
     * Makes an empty field.
     *
     * @param id id of the text area
     * @param title the label, also its accessible text
     * @param prompt shown while it is empty
     */
    public NoteField(String id, String title, String prompt, SaveLine saved) {
        getStyleClass().add("note-field");
        area.setId(id);
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setAccessibleText(title);
        Label label = new Label(title);
        label.getStyleClass().addAll("note-title", "text-muted");
        label.setLabelFor(area);
        setVgrow(area, Priority.ALWAYS);
        getChildren().setAll(new SplitRow(label, saved), area);
        TabLeaves.from(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEsc);
    }

    /** Calls back with the whole text at every change a person makes. */
    public void onChange(Consumer<String> action) {
        area.textProperty().addListener((text, before, now) -> action.accept(now));
    }

    /** Shows a text unless it stands there already, so that the place of the caret is kept. */
    public void show(String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }

    /** The text area itself. */
    public TextArea area() {
        return area;
    }

    private void leaveOnEsc(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            getParent().requestFocus();
        }
    }
}
