package app.footnote.ui.settings;

import app.footnote.ui.kit.Prose;
import java.util.List;
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
        this(name, explanation.isEmpty() ? List.of() : List.of(explained(explanation)), List.of(control));
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /** Makes a row that only tells something. */
    Row(String name, String told) {
        this(name, explained(told));
    }

    /** Makes a row that only tells something, which may change. */
    Row(String name, Label told) {
        this(name, List.of(told), List.of());
    }

    private Row(String name, List<Node> explanation, List<Node> control) {
        VBox words = new VBox(Prose.line(name, "text-medium"));
        words.getChildren().addAll(explanation);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("settings-row");
        getChildren().setAll(words);
        getChildren().addAll(control);
    }

    private static Label explained(String explanation) {
        return Prose.wrapped(explanation, "text-small", "text-muted");
    }
}
