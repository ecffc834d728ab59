package app.footnote.ui.settings;

import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.ui.kit.DragOrder;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** One stage of the preset that is edited: its order, name, foot and minutes, and the rest below when it is asked for. */
final class StageRow extends VBox {
    private final Messages messages;
    private final PresetsCard card;
    private final PresetBook book;
    private final String stage;
    private final int place;
    private final StackPane length = new StackPane();
    private final ToggleButton more;

    StageRow(Messages messages, PresetsCard card, PresetBook book, Stage stage, DragOrder order) {
        this.messages = messages;
        this.card = card;
        this.book = book;
        this.stage = stage.id();
        this.place = book.place(stage.id());
        more = new Named(messages).iconToggle("stage-more-" + place, "presets.more", Feather.SLIDERS);
        more.getStyleClass().add("flat");
        more.setOnAction(pressed -> card.open(more.isSelected() ? Optional.of(this.stage) : Optional.empty()));
        length.getStyleClass().add("stage-length");
        showLength(stage);
        Movers movers =
                new Movers(messages, "presets", "stage-%s-" + place, order, this, by -> card.move(place, place + by));
        int count = book.chosen().stages().size();
        HBox line = new HBox(movers.at(place, count), name(stage), foot(stage), length, more);
        line.getStyleClass().add("stage-line");
        getStyleClass().add("stage-row");
        getChildren().setAll(line);
    }

    String stage() {
        return stage;
    }

    /** Shows the rest of the stage below, or hides it. */
    void showMore(boolean shown) {
        more.setSelected(shown);
        getChildren().setAll(getChildren().getFirst());
        if (shown) {
            getChildren().add(new StageDetails(messages, card, book, stage, this::showLength));
        }
    }

    private Node name(Stage shown) {
        NameField field = new NameField(
                shown.name(),
                typed -> typed.isBlank() ? Optional.of(messages.text("presets.fault.stage-name")) : Optional.empty(),
                typed -> card.change(stage, now -> now.named(typed)),
                card::tell);
        field.setId("stage-name-" + place);
        field.setAccessibleText(messages.text("presets.stage-name", place + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node foot(Stage shown) {
        ComboBox<StageFoot> foot = new ComboBox<>();
        foot.setId("stage-foot-" + place);
        foot.setAccessibleText(messages.text("presets.foot", place + 1));
        foot.getStyleClass().add("stage-foot");
        foot.setConverter(new FootWords());
        foot.getItems().setAll(StageFoot.RIGHT, StageFoot.LEFT, StageFoot.BOTH, StageFoot.NONE);
        foot.setValue(shown.foot());
        foot.valueProperty().subscribe((before, now) -> {
            card.change(stage, each -> each.on(now));
            showMore(more.isSelected());
        });
        return foot;
    }

    private void showLength(Stage shown) {
        Label open = new Label(messages.text("presets.open"));
        open.getStyleClass().add("text-muted");
        length.getChildren().setAll(shown.isOpenEnded() ? open : minutes(shown));
    }

    private Node minutes(Stage shown) {
        MinutesField field = new MinutesField(
                messages,
                (int) shown.planned().toMinutes(),
                minutes -> card.change(stage, each -> each.lasting(Duration.ofMinutes(minutes))),
                card::tell);
        field.setId("stage-minutes-" + place);
        String words = messages.text("presets.minutes", place + 1);
        field.setAccessibleText(words);
        field.getEditor().setAccessibleText(words);
        Label unit = new Label(messages.text("presets.min"));
        unit.getStyleClass().add("text-muted");
        unit.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, field, unit);
        row.getStyleClass().add("stage-line");
        return row;
    }

    /** The feet in words. */
    private final class FootWords extends StringConverter<StageFoot> {
        @Override
        public String toString(StageFoot foot) {
            return messages.text("presets.foot." + foot.id());
        }

        @Override
        public StageFoot fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
