package app.footnote.ui.clients;

import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One client in the list, or the heading of a group. */
final class ClientCell extends ListCell<ListEntry> {
    private final Messages messages;
    private final TimeWords times;
    private final Label name = new Label();
    private final Label sessions = new Label();
    private final Label last = new Label();
    private final VBox words = new VBox(name, sessions);
    private final Avatar avatar = new Avatar("");
    private final HBox face = new HBox(avatar, words, last);

    ClientCell(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        getStyleClass().add("client-cell");
        name.getStyleClass().add("client-name");
        sessions.getStyleClass().add("client-sessions");
        last.getStyleClass().add("client-last");
        last.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("client-words");
        face.getStyleClass().add("client-face");
        HBox.setHgrow(words, Priority.ALWAYS);
        // The list decides how wide a row is, not its longest name.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ListEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText("");
        setDisable(!empty && entry instanceof ListEntry.Heading);
        switch (empty ? null : entry) {
            case null -> {
                setGraphic(new HBox());
                setAccessibleText("");
            }
            case ListEntry.Heading heading -> showHeading(messages.text(heading.key()));
            case ClientRow row -> show(row);
        }
    }

    private void showHeading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("group-heading");
        setGraphic(label);
        setAccessibleText(text);
    }

    private void show(ClientRow row) {
        String shown = row.client().shownName();
        name.setText(shown);
        name.setGraphic(row.hasCautions() ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        sessions.setText(secondLine(row));
        last.setText(when(row));
        avatar.setName(shown);
        setGraphic(face);
        String caution = row.hasCautions() ? messages.text("list.caution") : "";
        setAccessibleText(messages.text("list.spoken", name.getText() + caution, sessions.getText(), last.getText()));
    }

    private String secondLine(ClientRow row) {
        String count = messages.text("list.sessions", row.sessions());
        return row.newest()
                .map(SessionRecord::treatment)
                .map(treatment -> messages.text("list.second", treatment.name(), count))
                .orElse(count);
    }

    /** Returns the time of today's session, else the day of the next or the last one. */
    private String when(ClientRow row) {
        if (row.wasToday()) {
            return row.last().map(TimeWords::clock).orElse("");
        }
        return row.isToday()
                ? messages.text("list.today")
                : row.last().map(times::nearDay).orElse("");
    }
}
