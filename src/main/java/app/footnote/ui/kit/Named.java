package app.footnote.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls that carry a name for robot, screen reader and translator from the start. */
public final class Named {
    private final Messages messages;

    /** Takes names from those messages. */
    public Named(Messages messages) {
        this.messages = messages;
    }

    /** Returns a push button with a word on it; {@code key} is the message. */
    public Button button(String id, String key) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        return button;
    }

    /** Returns a push button with an icon and a word. */
    public Button button(String id, String key, Ikon icon) {
        Button button = button(id, key);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** Returns a push button with an icon only, named by tooltip and accessible text. */
    public Button iconButton(String id, String key, Ikon icon) {
        Button button = new Button();
        iconOnly(button, id, key, icon);
        return button;
    }

    /** Returns a toggle button with an icon only, named by tooltip and accessible text. */
    public ToggleButton iconToggle(String id, String key, Ikon icon) {
        ToggleButton button = new ToggleButton();
        iconOnly(button, id, key, icon);
        return button;
    }

    /** Gives any node an id and, from one message, an accessible text. */
    public <N extends Node> N name(N node, String id, String key) {
        node.setId(id);
        node.setAccessibleText(messages.text(key));
        return node;
    }

    private void iconOnly(ButtonBase button, String id, String key, Ikon icon) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(messages.text(key));
        Tip.on(button, button::getAccessibleText);
    }
}
