package app.footnote.ui.settings;

import app.footnote.settings.ClockSettings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.Segments;
import atlantafx.base.controls.ToggleSwitch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the clock of a session runs. */
final class ClockCard extends VBox {
    private static final int[] DELAYS = {0, 10, 20, 30, 60};
    private static final int[] RESTS = {0, 3, 5, 10};

    private final Messages messages;
    private final SettingsStore store;

    /**
     * Makes the card.
     *
     * @param isAwakePossible tells, on any thread, whether the screen can be kept awake here
     */
    ClockCard(Messages messages, SettingsStore store, Consumer<Consumer<Boolean>> isAwakePossible) {
        this.messages = messages;
        this.store = store;
        Label title = new Label(messages.text("clock.title"));
        title.getStyleClass().add("title-4");
        getStyleClass().addAll("fn-card", "settings-card");
        getChildren()
                .setAll(
                        title,
                        row("hold-end", holdEnd()),
                        row(
                                "delay",
                                choice("start-delay", DELAYS, clock().startDelay(), ClockSettings::withStartDelay)),
                        row("rest", choice("rest-after", RESTS, clock().restAfter(), ClockSettings::withRestAfter)),
                        new Row(messages.text("clock.awake"), awake(isAwakePossible)));
    }

    private Row row(String key, Node control) {
        return new Row(messages.text("clock." + key), messages.text("clock." + key + ".explained"), control);
    }

    private Node holdEnd() {
        ToggleSwitch hold = new ToggleSwitch();
        hold.setId("hold-end");
        hold.setAccessibleText(messages.text("clock.hold-end"));
        hold.setSelected(clock().holdEnd());
        hold.selectedProperty().addListener((value, before, now) -> change(clock -> clock.withHoldEnd(now)));
        return hold;
    }

    private interface Change {
        ClockSettings of(ClockSettings clock, int value);
    }

    /** A value from the file that is not among those offered is offered, too. */
    private Node choice(String id, int[] offered, int chosen, Change change) {
        TreeSet<Integer> values = new TreeSet<>(IntStream.of(offered).boxed().toList());
        values.add(chosen);
        Map<Integer, String> texts = new LinkedHashMap<>();
        values.forEach(value -> texts.put(value, messages.text("clock." + id, value)));
        Segments<Integer> segments = new Segments<>(id, texts, chosen);
        segments.valueProperty().addListener((value, before, now) -> change(clock -> change.of(clock, now)));
        return segments.node();
    }

    private Label awake(Consumer<Consumer<Boolean>> isPossible) {
        Label word = Prose.wrapped(messages.text("clock.awake.asking"), "text-small", "text-muted");
        word.setId("clock-awake");
        isPossible.accept(possible ->
                Platform.runLater(() -> word.setText(messages.text(possible ? "clock.awake.yes" : "clock.awake.no"))));
        return word;
    }

    private ClockSettings clock() {
        return store.settings().clock();
    }

    private void change(UnaryOperator<ClockSettings> change) {
        store.save(store.settings().withClock(change.apply(clock())));
    }
}
