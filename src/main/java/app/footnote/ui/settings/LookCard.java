package app.footnote.ui.settings;

import app.footnote.settings.LookSettings;
import app.footnote.settings.SettingsStore;
import app.footnote.settings.TextSize;
import app.footnote.settings.Theme;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import atlantafx.base.controls.ToggleSwitch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Theme, text size and motion. */
final class LookCard extends VBox {
    private final Messages messages;
    private final SettingsStore store;
    private final Runnable changed;

    LookCard(Messages messages, SettingsStore store, Runnable changed) {
        this.messages = messages;
        this.store = store;
        this.changed = changed;
        Label title = new Label(messages.text("look.title"));
        title.getStyleClass().add("title-4");
        getStyleClass().addAll("fn-card", "settings-card");
        getChildren().setAll(title, row("theme", theme()), row("text-size", textSize()), row("motion", motion()));
    }

    private Row row(String key, Node control) {
        return new Row(messages.text("look." + key), messages.text("look." + key + ".explained"), control);
    }

    private Node theme() {
        Segments<Theme> themes = new Segments<>(
                "theme",
                texts(Theme.values(), theme -> messages.text("theme." + theme.id())),
                store.settings().look().theme());
        themes.valueProperty().addListener((value, before, now) -> change(look -> look.withTheme(now)));
        return themes.node();
    }

    private Node textSize() {
        Segments<TextSize> sizes = new Segments<>(
                "text-size",
                texts(TextSize.values(), size -> messages.text("percent", size.percent())),
                store.settings().look().textSize());
        sizes.valueProperty().addListener((value, before, now) -> change(look -> look.withTextSize(now)));
        return sizes.node();
    }

    private Node motion() {
        ToggleSwitch reduced = new ToggleSwitch();
        reduced.setId("reduced-motion");
        reduced.setAccessibleText(messages.text("look.motion"));
        reduced.setSelected(store.settings().look().reducedMotion());
        reduced.selectedProperty().addListener((value, before, now) -> change(look -> look.withReducedMotion(now)));
        return reduced;
    }

    private void change(UnaryOperator<LookSettings> change) {
        store.save(store.settings().withLook(change.apply(store.settings().look())));
        changed.run();
    }

    private static <T> Map<T, String> texts(T[] values, Function<T, String> text) {
        Map<T, String> texts = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> texts.put(value, text.apply(value)));
        return texts;
    }
}
