package app.footnote.ui.clients;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One card of the overview. */
abstract class OverviewCard extends VBox {
    private final Messages messages;
    private final Named named;

    OverviewCard(Messages messages) {
        super(16);
        this.messages = messages;
        named = new Named(messages);
        getStyleClass().addAll("fn-card", "overview-card");
    }

    Messages messages() {
        return messages;
    }

    Label title(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("title-4");
        title.setMinWidth(USE_PREF_SIZE);
        return title;
    }

    Button button(String id, String key, Feather icon, Runnable action) {
        Button button = named.button(id, key, icon);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    static Label small(String text) {
        return Prose.wrapped(text, "text-small", "text-muted");
    }
}
