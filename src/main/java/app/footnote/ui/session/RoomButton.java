package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A large button for oily hands: icon, word, and the key that does the same. */
final class RoomButton extends Button {
    private final FontIcon icon = new FontIcon();
    private final Label word = new Label();
    private final Messages messages;

    RoomButton(Messages messages, String id, String key, Ikon ikon, String keyCap, Runnable action) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("room");
        Label cap = new Label(keyCap);
        cap.getStyleClass().add("key-cap");
        word.getStyleClass().add("room-word");
        HBox face = new HBox(icon, word, cap);
        face.getStyleClass().add("room-face");
        setGraphic(face);
        Tip.on(this, this::getAccessibleText);
        setOnAction(pressed -> action.run());
        say(key, ikon);
    }

    /** Changes word, name and icon together. */
    void say(String key, Ikon ikon) {
        String text = messages.text(key);
        icon.setIconCode(ikon);
        word.setText(text);
        setAccessibleText(messages.text(key + ".tip"));
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
