package app.footnote.ui.settings;

import app.footnote.session.Preset;
import app.footnote.session.TreatmentKind;
import app.footnote.ui.kit.DragOrder;
import app.footnote.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The presets by kind, as a new session offers them, each to be moved among its own; a press on one edits it. */
final class PresetOrder extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final PresetBook book;
    private final Consumer<String> choose;
    private final Runnable moved;
    private List<Preset> shown = List.of();
    private Optional<Preset> chosen = Optional.empty();

    /**
     * @param choose takes the id of a preset to edit
     * @param moved told when the order is another
     */
    PresetOrder(Messages messages, PresetBook book, Consumer<String> choose, Runnable moved) {
        this.messages = messages;
        this.book = book;
        this.choose = choose;
        this.moved = moved;
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getStyleClass().add("preset-order");
        visibleProperty().subscribe(this::refresh);
    }

    /** Shows the presets as they are now. */
    void refresh() {
        if (isVisible() && !(shown.equals(book.all()) && chosen.equals(Optional.of(book.chosen())))) {
            shown = book.all();
            chosen = Optional.of(book.chosen());
            getChildren().clear();
            for (TreatmentKind kind : TreatmentKind.values()) {
                show(kind, book.all(kind));
            }
        }
    }

    private void show(TreatmentKind kind, List<Preset> presets) {
        Label heading = new Label(messages.text("presets.kind." + kind.id()));
        heading.getStyleClass().addAll("text-small", "text-muted");
        VBox rows = new VBox();
        DragOrder order = new DragOrder(rows, (from, to) -> move(kind, from, to));
        for (Preset preset : presets) {
            rows.getChildren().add(row(preset, order, presets));
        }
        if (!presets.isEmpty()) {
            getChildren().addAll(heading, order);
        }
    }

    private HBox row(Preset preset, DragOrder order, List<Preset> among) {
        int place = among.indexOf(preset);
        HBox row = new HBox();
        row.getStyleClass().addAll("stage-line", "preset-place");
        row.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(preset)));
        String id = "preset-%s-" + preset.id();
        Movers movers = new Movers(messages, "presets.order", id, order, row, by -> moveBy(preset, by));
        Button name = new Button(preset.name());
        name.setId(id.formatted("place"));
        name.getStyleClass().addAll("flat", "preset-place-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(pressed -> choose.accept(preset.id()));
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getChildren().setAll(movers.at(place, among.size()), name, length(preset));
        return row;
    }

    private Label length(Preset preset) {
        long minutes = preset.planned().toMinutes();
        Label length = new Label(
                preset.isOpenEnded() ? messages.text("presets.open") : minutes + " " + messages.text("presets.min"));
        length.getStyleClass().add("text-muted");
        length.setMinWidth(USE_PREF_SIZE);
        return length;
    }

    /** The keyboard goes with the preset. */
    private void moveBy(Preset preset, int by) {
        int from = book.all(preset.kind()).indexOf(preset);
        int to = from + by;
        if (to >= 0 && to < book.all(preset.kind()).size()) {
            move(preset.kind(), from, to);
            lookup("#preset-place-" + preset.id()).requestFocus();
        }
    }

    private void move(TreatmentKind kind, int from, int to) {
        book.move(kind, from, to);
        moved.run();
    }
}
