package app.footnote.ui.clients;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in the middle of an empty place what belongs there and how to begin. */
final class EmptyState extends VBox {

    /** Takes {@code key.title} and {@code key.text}. */
    EmptyState(Messages messages, String key, Ikon icon, List<Button> actions) {
        getStyleClass().add("empty-state");
        setId(key.replace('.', '-'));
        Label title = new Label(messages.text(key + ".title"));
        title.getStyleClass().add("title-3");
        Label text = Prose.wrapped(messages.text(key + ".text"), "text-muted");
        HBox row = new HBox(12);
        row.getChildren().setAll(actions);
        row.getStyleClass().add("empty-actions");
        getChildren().setAll(new FontIcon(icon), title, text, row);
    }
}
