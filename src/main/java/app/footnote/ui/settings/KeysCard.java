package app.footnote.ui.settings;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which keys and pedals do what in the treatment room. */
final class KeysCard extends VBox {
    private final SettingsStore store;
    private final Runnable changed;
    private final List<KeyRow> rows;

    KeysCard(Messages messages, SettingsStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("title-4");
        Label explained = Prose.wrapped(messages.text("keys.explained"), "text-small", "text-muted");
        rows = Stream.of(RoomAction.values())
                .map(action -> new KeyRow(messages, action, this::keys, this::keep))
                .toList();
        Button usual = new Named(messages).button("keys-usual", "keys.usual", Feather.ROTATE_CCW);
        usual.setOnAction(pressed -> keep(RoomKeys.USUAL));
        getStyleClass().addAll("fn-card", "settings-card", "keys-card");
        getChildren().setAll(title, explained);
        getChildren().addAll(rows);
        getChildren().add(usual);
    }

    private RoomKeys keys() {
        return store.settings().room().keys();
    }

    private void keep(RoomKeys keys) {
        store.save(store.settings().withRoom(store.settings().room().withKeys(keys)));
        rows.forEach(KeyRow::show);
        changed.run();
    }
}
