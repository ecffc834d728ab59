package app.footnote.ui.settings;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One sentence on what was just done, with a way to undo it, or on what is not possible. */
final class Told extends HBox {
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Label words = new Label();
    private final Button undo;

    Told(Messages messages, Runnable undoing) {
        undo = new Named(messages).button("presets-undo", "presets.undo", Feather.ROTATE_CCW);
        undo.setOnAction(pressed -> undoing.run());
        words.setId("presets-told");
        words.setWrapText(true);
        setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        undo.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("presets-told");
        getChildren().setAll(words, undo);
        nothing();
    }

    /** Tells what was done and can be undone. */
    void done(String sentence) {
        show(sentence, false);
    }

    /** Tells what is not possible. */
    void fault(String sentence) {
        show(sentence, true);
    }

    void nothing() {
        setVisible(false);
        setManaged(false);
    }

    private void show(String sentence, boolean isFault) {
        words.setText(sentence);
        pseudoClassStateChanged(FAULT, isFault);
        undo.setVisible(!isFault);
        undo.setManaged(!isFault);
        setVisible(true);
        setManaged(true);
    }
}
