package app.footnote.ui.record;

import app.footnote.practice.SaveState;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The time of the last save in small words; where saving failed it says so and stays until it is written. */
public final class SaveLine extends VBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");

    private final Messages messages = Messages.of("record");
    private final TimeWords times;
    private final Wording wording;
    private final Label words = new Label();
    private final Hyperlink again = new Hyperlink(messages.text("save.again"));

    /** How much is said while all is well. */
    public enum Wording {
        /** The time. */
        SHORT("save.saved", Feather.CHECK),
        /** Where it is kept, and the time. */
        WITH_PLACE("save.saved.here", Feather.HARD_DRIVE);

        private final String key;
        private final Feather icon;

        Wording(String key, Feather icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    /** Shows that status shortly while it is in a scene. */
    public SaveLine(String id, SaveStatus status, TimeWords times) {
        this(id, status, times, Wording.SHORT);
    }

    /** Shows that status while it is in a scene. */
    public SaveLine(String id, SaveStatus status, TimeWords times, Wording wording) {
        this.times = times;
        this.wording = wording;
        setId(id);
        getStyleClass().add("save-line");
        words.setWrapText(true);
        again.setId(id + "-again");
        again.setOnAction(pressed -> status.retry());
        getChildren().setAll(words, again);
        Follow.whileInScene(this, status.stateProperty(), this::show);
    }

    private void show(SaveState state) {
        boolean failed = state instanceof SaveState.NotSaved;
        pseudoClassStateChanged(FAILED, failed);
        pseudoClassStateChanged(SAVED, state instanceof SaveState.Saved);
        again.setVisible(failed);
        again.setManaged(failed);
        words.setText(text(state));
        words.setGraphic(new FontIcon(icon(state)));
    }

    private String text(SaveState state) {
        return switch (state) {
            case SaveState.Unchanged unchanged -> messages.text("save.nothing");
            case SaveState.Saving saving -> messages.text("save.saving");
            case SaveState.Saved saved -> messages.text(wording.key, times.clock(saved.at()));
            case SaveState.NotSaved failed -> failed.sentence();
        };
    }

    private Feather icon(SaveState state) {
        return switch (state) {
            case SaveState.NotSaved failed -> Feather.ALERT_OCTAGON;
            case SaveState.Saved saved -> wording.icon;
            default -> Feather.HARD_DRIVE;
        };
    }
}
