package app.footnote.ui.settings;

import app.footnote.settings.RoomSettings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.Messages;
import atlantafx.base.controls.ToggleSwitch;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the treatment room looks. */
final class RoomCard extends VBox {
    private final Messages messages;
    private final SettingsStore store;
    private final Runnable changed;

    RoomCard(Messages messages, SettingsStore store, Runnable changed) {
        this.messages = messages;
        this.store = store;
        this.changed = changed;
        Label title = new Label(messages.text("room.title"));
        title.getStyleClass().add("title-4");
        getStyleClass().addAll("fn-card", "settings-card");
        getChildren()
                .setAll(
                        title,
                        row("dark", RoomSettings::dark, RoomSettings::withDark),
                        row("warm", RoomSettings::warm, RoomSettings::withWarm),
                        row("full-screen", RoomSettings::fullScreen, RoomSettings::withFullScreen),
                        row("awake", RoomSettings::awake, RoomSettings::withAwake));
    }

    private Row row(String key, Predicate<RoomSettings> get, BiFunction<RoomSettings, Boolean, RoomSettings> set) {
        ToggleSwitch on = new ToggleSwitch();
        on.setId("room-" + key);
        on.setAccessibleText(messages.text("room." + key));
        // What is dim is set before a session, too.
        on.sceneProperty()
                .subscribe(scene -> on.setSelected(get.test(store.settings().room())));
        on.selectedProperty().subscribe((before, now) -> {
            store.save(store.settings().withRoom(set.apply(store.settings().room(), now)));
            changed.run();
        });
        return new Row(messages.text("room." + key), messages.text("room." + key + ".explained"), on);
    }
}
