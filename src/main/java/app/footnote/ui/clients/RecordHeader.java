package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.ui.kit.Avatar;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a record: back, avatar, name, since when, and Start session. */
final class RecordHeader extends HBox {
    private final Messages messages;
    private final Named named;
    private final Button back;

    RecordHeader(Messages messages, Runnable onBack) {
        this.messages = messages;
        this.named = new Named(messages);
        back = named.iconButton("clients-back", "clients.back", Feather.ARROW_LEFT);
        back.getStyleClass().add("flat");
        back.setOnAction(pressed -> onBack.run());
        getStyleClass().add("record-header");
    }

    /** Shows or hides the way back to the list. */
    void setBackShown(boolean shown) {
        back.setVisible(shown);
        back.setManaged(shown);
    }

    void show(Client client, String since, Runnable onRename, Runnable onStart) {
        Avatar avatar = new Avatar(client.name());
        avatar.getStyleClass().add("large");
        Button rename = named.iconButton("rename-client", "record.rename", Feather.EDIT_2);
        rename.getStyleClass().addAll("flat", "small");
        rename.setOnAction(pressed -> onRename.run());
        Button start = named.button("start-for-client", "record.start", Feather.PLAY);
        start.getStyleClass().add("accent");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(pressed -> onStart.run());
        getChildren().setAll(back, avatar, words(client.name(), since, rename), start);
    }

    void showWalkIns(String explanation) {
        getChildren().setAll(back, words(messages.text("walkins.title"), explanation, new Region()));
    }

    private VBox words(String title, String below, Region beside) {
        Label name = new Label(title);
        name.getStyleClass().add("title-1");
        name.setId("record-name");
        HBox first = new HBox(8, name, beside);
        first.getStyleClass().add("record-title");
        Label second = new Label(below);
        second.getStyleClass().add("text-muted");
        second.setWrapText(true);
        VBox words = new VBox(2, first, second);
        setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
