package app.footnote.ui.session;

import app.footnote.session.Preset;
import app.footnote.session.TreatmentKind;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card for each preset, foot massage above and reflexology below; one is chosen. */
final class TreatmentCards extends VBox {
    private static final int COLUMNS = 3;

    private final Messages messages;
    private final StartModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Preset, ToggleButton> cards = new LinkedHashMap<>();

    TreatmentCards(Messages messages, StartModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("presets");
        model.presetsProperty().subscribe(presets -> show());
        model.presetProperty().subscribe(preset -> group.selectToggle(cards.get(preset)));
    }

    private void show() {
        cards.clear();
        group.getToggles().clear();
        getChildren().clear();
        for (TreatmentKind kind : TreatmentKind.values()) {
            List<Preset> offered = presetsOf(kind);
            if (!offered.isEmpty()) {
                getChildren().addAll(heading(kind), row(offered));
            }
        }
        group.selectToggle(cards.get(model.presetProperty().get()));
    }

    private Label heading(TreatmentKind kind) {
        Label heading = new Label(messages.text("kind." + kind.id()));
        heading.getStyleClass().addAll("text-small", "text-muted");
        return heading;
    }

    private List<Preset> presetsOf(TreatmentKind kind) {
        return model.presets().stream().filter(preset -> preset.kind() == kind).toList();
    }

    private GridPane row(List<Preset> presets) {
        GridPane row = new GridPane();
        row.getStyleClass().add("preset-row");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            row.getColumnConstraints().add(third);
        }
        for (int i = 0; i < presets.size(); i++) {
            row.add(card(presets.get(i)), i % COLUMNS, i / COLUMNS);
        }
        return row;
    }

    private ToggleButton card(Preset preset) {
        ToggleButton card = new ToggleButton();
        card.setId("preset-" + preset.id());
        card.getStyleClass().add("preset-card");
        card.setToggleGroup(group);
        card.setGraphic(face(preset));
        card.setMaxWidth(Double.MAX_VALUE);
        long minutes = preset.planned().toMinutes();
        card.setAccessibleText(messages.text(
                preset.isOpenEnded() ? "preset.spoken.open" : "preset.spoken",
                preset.name(),
                minutes,
                preset.stages().size()));
        Tip.on(card, preset::name); // in a narrow window a long one is cut
        card.setOnAction(pressed -> choose(card, preset));
        GridPane.setHgrow(card, Priority.ALWAYS);
        cards.put(preset, card);
        return card;
    }

    private void choose(ToggleButton card, Preset preset) {
        card.setSelected(true);
        model.presetProperty().set(preset);
    }

    private VBox face(Preset preset) {
        boolean open = preset.isOpenEnded();
        Label number = new Label(
                open
                        ? messages.text("preset.open")
                        : String.valueOf(preset.planned().toMinutes()));
        number.getStyleClass().add("preset-minutes");
        Label unit = new Label(open ? "" : messages.text("preset.min"));
        unit.getStyleClass().addAll("text-muted", "preset-unit");
        HBox minutes = new HBox(6, number, unit);
        minutes.getStyleClass().add("preset-length");
        FontIcon tick = new FontIcon(Feather.CHECK_CIRCLE);
        tick.getStyleClass().add("preset-tick");
        BorderPane top = new BorderPane();
        top.setLeft(minutes);
        top.setRight(tick);
        // A preset that was given another name is called by it.
        String key = "preset.name." + preset.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        Label name = new Label(messages.has(key) ? messages.text(key) : preset.name());
        name.getStyleClass().add("text-medium");
        VBox face = new VBox(top, name, new StageBar(preset));
        face.getStyleClass().add("preset-face");
        return face;
    }
}
