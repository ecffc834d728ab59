package app.footnote.ui.settings;

import app.footnote.ui.kit.Prose;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One setting: what it is on the left, the control on the right. */
final class Row extends HBox {

    Row(String name, String explanation, Node control) {
        Label title = new Label(name);
        title.getStyleClass().add("text-medium");
        VBox words = new VBox(title);
        if (!explanation.isEmpty()) {
            Label small = Prose.wrapped(explanation, "text-small", "text-muted");
            words.getChildren().add(small);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("settings-row");
        getChildren().setAll(words, control);
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}
