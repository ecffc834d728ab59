package app.footnote.ui;

import app.footnote.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one sheet. The lists are texts, one line for each key: the key, a bar, what it does. */
final class KeySheet extends VBox {

    KeySheet(Messages messages) {
        getStyleClass().add("key-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("title-3");
        GridPane columns = new GridPane();
        columns.getStyleClass().add("key-columns");
        columns.addRow(0, group(messages, "anywhere"), group(messages, "chart"), column(messages));
        getChildren().setAll(title, columns);
    }

    /** The texts say "Ctrl", for which some systems have another key. */
    private static String nameHere(String keys) {
        String shortcut = Shortcuts.NEW.getDisplayText().replaceFirst("\\+?N$", "");
        return keys.replace("Ctrl", shortcut);
    }

    /** Two short groups share one column. */
    private static Node column(Messages messages) {
        return new VBox(24, group(messages, "clients"), group(messages, "session"));
    }

    private static Node group(Messages messages, String key) {
        Label heading = new Label(messages.text("keys." + key));
        heading.getStyleClass().add("title-4");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("key-lines");
        int row = 0;
        for (String line : messages.text("keys." + key + ".list").split("\n")) {
            String[] parts = line.split("\\|");
            Label name = new Label(nameHere(parts[0].strip()));
            name.getStyleClass().add("key-cap");
            lines.addRow(row++, name, new Label(parts[1].strip()));
        }
        return new VBox(10, heading, lines);
    }
}
