package app.footnote.ui.settings;

import app.footnote.session.Preset;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The head of the presets: which one is edited, a new one, a copy, and taking it away. */
final class PresetChoice extends HBox {
    private final Messages messages;
    private final PresetBook book;
    private final Consumer<String> choose;
    private final Runnable chosen;
    private final Consumer<Optional<String>> faults;
    private final Told told;
    private final ComboBox<Preset> list = new ComboBox<>();
    private final Named named;
    private boolean refreshing;

    /**
     * @param choose takes the id of a preset to edit
     * @param chosen told when another one is edited
     * @param faults takes a sentence on a name, or nothing when it can be
     * @param ordering whether the order of the presets is shown
     */
    PresetChoice(
            Messages messages,
            PresetBook book,
            Consumer<String> choose,
            Runnable chosen,
            Consumer<Optional<String>> faults,
            Told told,
            BooleanProperty ordering) {
        this.messages = messages;
        this.book = book;
        this.choose = choose;
        this.chosen = chosen;
        this.faults = faults;
        this.told = told;
        named = new Named(messages);
        Label title = new Label(messages.text("presets.title"));
        title.getStyleClass().add("title-4");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        named.name(list, "presets-list", "presets.list");
        list.setConverter(new Names());
        list.setVisibleRowCount(14);
        list.valueProperty().subscribe((before, now) -> choose(now));
        ToggleButton order = named.iconToggle("presets-order", "presets.order", Feather.LIST);
        order.selectedProperty().bindBidirectional(ordering);
        getStyleClass().add("presets-head");
        getChildren()
                .setAll(
                        title,
                        gap,
                        list,
                        order,
                        button("presets-add", "presets.add", Feather.PLUS, this::add),
                        button("presets-copy", "presets.copy", Feather.COPY, this::copy),
                        button("presets-delete", "presets.delete", Feather.TRASH_2, this::delete));
    }

    /** Shows the presets and the chosen one as they are now. */
    void refresh() {
        if (!list.getItems().equals(book.all()) || !book.chosen().equals(list.getValue())) {
            refreshing = true;
            list.getItems().setAll(book.all());
            list.setValue(book.chosen());
            refreshing = false;
        }
    }

    /** Returns a field for the name of the chosen preset; {@code renamed} is told each time it has another one. */
    TextField name(Runnable renamed) {
        NameField field = new NameField(
                book.chosen().name(),
                this::fault,
                typed -> {
                    book.change(preset -> preset.named(typed));
                    renamed.run();
                },
                faults);
        named.name(field, "preset-name", "presets.name");
        field.getStyleClass().add("practice-input");
        return field;
    }

    private Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of(messages.text("presets.fault.name"));
        }
        return book.isTaken(name) ? Optional.of(messages.text("presets.fault.twice", name)) : Optional.empty();
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = named.iconButton(id, key, icon);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void choose(Preset preset) {
        if (!refreshing && preset != null) {
            choose.accept(preset.id());
        }
    }

    private void add() {
        book.add(messages.text("presets.new"), messages.text("presets.new-stage"));
        showToBeNamed();
    }

    private void copy() {
        book.copy(messages.text("presets.copy-of", book.chosen().name()));
        showToBeNamed();
    }

    private void showToBeNamed() {
        told.nothing();
        chosen.run();
        getScene().lookup("#preset-name").requestFocus();
    }

    private void delete() {
        if (book.all().size() == 1) {
            told.fault(messages.text("presets.fault.last"));
            return;
        }
        String name = book.chosen().name();
        book.delete();
        chosen.run();
        told.done(messages.text("presets.deleted", name));
    }

    /** The presets by their names. */
    private static final class Names extends StringConverter<Preset> {
        @Override
        public String toString(Preset preset) {
            return preset == null ? "" : preset.name();
        }

        @Override
        public Preset fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
