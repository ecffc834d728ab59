package app.footnote.ui.clients;

import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One client in the list. */
final class ClientCell extends ListCell<ClientRow> {
    private final Messages messages;
    private final TimeWords times;
    private final Label name = new Label();
    private final Label sessions = new Label();
    private final Label last = new Label();
    private final VBox words = new VBox(name, sessions);

    ClientCell(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        getStyleClass().add("client-cell");
        name.getStyleClass().add("client-name");
        sessions.getStyleClass().add("client-sessions");
        last.getStyleClass().add("client-last");
        last.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("client-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        // The list decides how wide a row is, not its longest name.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClientRow row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        if (empty) {
            setGraphic(new HBox());
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    private void show(ClientRow row) {
        name.setText(row.client().name());
        sessions.setText(messages.text("list.sessions", row.sessions()));
        last.setText(row.last().map(times::day).orElse(""));
        HBox face = new HBox(new Avatar(row.client().name()), words, last);
        face.getStyleClass().add("client-face");
        setGraphic(face);
        setAccessibleText(messages.text("list.spoken", name.getText(), sessions.getText(), last.getText()));
    }
}
