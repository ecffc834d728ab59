package app.footnote.ui.settings;

import app.footnote.session.EndCue;
import app.footnote.session.LitZones;
import app.footnote.session.Stage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Segments;
import atlantafx.base.controls.ToggleSwitch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is seldom changed of a stage: an open end, the zones it lights, how its end is told, and taking it away. */
final class StageDetails extends VBox {
    private static final Duration AFTER_OPEN = Duration.ofMinutes(10);

    private final Messages messages;
    private final PresetsCard card;
    private final String stage;
    private final Consumer<Stage> lengthChanged;
    private final PresetBook book;

    /** Makes the part; {@code lengthChanged} is told when the stage becomes open-ended, or timed again. */
    StageDetails(Messages messages, PresetsCard card, PresetBook book, String stage, Consumer<Stage> lengthChanged) {
        this.messages = messages;
        this.card = card;
        this.book = book;
        this.stage = stage;
        this.lengthChanged = lengthChanged;
        LitChooser lit = new LitChooser(messages, card.chart(), now(), this::light);
        getStyleClass().add("stage-details");
        getChildren().setAll(row("open-ended", openEnded()), row("cue", cue()), row("lit", lit.ways()), lit, remove());
    }

    private void light(LitZones zones) {
        card.change(stage, each -> each.lighting(zones));
    }

    private Stage now() {
        return book.chosen().stages().get(book.place(stage));
    }

    private Row row(String key, Node control) {
        return new Row(messages.text("presets." + key), messages.text("presets." + key + ".explained"), control);
    }

    private Node openEnded() {
        ToggleSwitch open = new ToggleSwitch();
        open.setId("stage-open-ended");
        open.setAccessibleText(messages.text("presets.open-ended"));
        open.setSelected(now().isOpenEnded());
        open.selectedProperty().subscribe((before, isOpen) -> {
            card.change(stage, each -> each.lasting(isOpen ? Duration.ZERO : AFTER_OPEN));
            lengthChanged.accept(now());
        });
        return open;
    }

    private Node cue() {
        Map<EndCue, String> texts = new LinkedHashMap<>();
        for (EndCue cue : EndCue.values()) {
            texts.put(cue, messages.text("presets.cue." + cue.id()));
        }
        Segments<EndCue> cues = new Segments<>("stage-cue", texts, now().endCue());
        cues.valueProperty().subscribe((before, cue) -> card.change(stage, each -> each.endingBy(cue)));
        return cues.node();
    }

    private Button remove() {
        Button remove = new Named(messages).button("stage-remove", "presets.remove", Feather.TRASH_2);
        remove.setOnAction(pressed -> card.remove(stage));
        return remove;
    }
}
