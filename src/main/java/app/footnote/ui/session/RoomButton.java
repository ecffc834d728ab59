package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A large button for oily hands: icon, word, and the key that does the same. */
final class RoomButton extends Button {
    private final FontIcon icon = new FontIcon();
    private final Label word = new Label();
    private final Label cap = new Label();
    private final Messages messages;
    private String spoken = "";

    RoomButton(Messages messages, String id, String key, Ikon ikon, Runnable action) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("room");
        cap.managedProperty().bind(cap.visibleProperty());
        cap.getStyleClass().add("key-cap");
        word.getStyleClass().add("room-word");
        cap.setVisible(false);
        List.of(word, cap).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(icon, word, cap);
        face.getStyleClass().add("room-face");
        setGraphic(face);
        Tip.on(this, this::getAccessibleText);
        setOnAction(pressed -> action.run());
        setKey("");
        say(key, ikon);
    }

    /** Changes word, name and icon together. */
    void say(String key, Ikon ikon) {
        String text = messages.text(key);
        icon.setIconCode(ikon);
        word.setText(text);
        word.setManaged(!text.isEmpty());
        spoken = messages.text(key + ".tip");
        speak();
    }

    /** Tells the key that does the same; empty text for none. */
    void setKey(String name) {
        cap.setText(name);
        setCapShown(true);
        speak();
    }

    /** Prints the key on the button, or leaves it to the tooltip where there is little room. */
    void setCapShown(boolean shown) {
        cap.setVisible(shown && !cap.getText().isEmpty());
    }

    private void speak() {
        setAccessibleText(cap.getText().isEmpty() ? spoken : messages.text("room.with-key", spoken, cap.getText()));
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
