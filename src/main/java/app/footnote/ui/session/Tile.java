package app.footnote.ui.session;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small card: what it tells, the value in large, and a word more. */
final class Tile extends VBox {
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label more = new Label();

    Tile(String id, String valueClass) {
        setId(id);
        getStyleClass().add("tile");
        title.getStyleClass().add("tile-title");
        value.getStyleClass().addAll("tile-value", valueClass);
        value.setWrapText(true);
        more.getStyleClass().add("tile-more");
        getChildren().setAll(title, value, more);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(String newTitle, String newValue, String newMore) {
        title.setText(newTitle);
        value.setText(newValue);
        more.setText(newMore);
    }

    /** Returns what it tells, such as {@code 14:42}. */
    String value() {
        return value.getText();
    }
}
