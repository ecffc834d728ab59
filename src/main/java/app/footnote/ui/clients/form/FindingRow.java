package app.footnote.ui.clients.form;

import app.footnote.chart.ZoneSpot;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Roving;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.FindingWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One marked zone in the form: its name and place in both vocabularies, its marks, the technique and what was said. */
final class FindingRow extends VBox {
    private final ZoneSpot spot;
    private final SessionDraft draft;
    private final Messages messages;
    private final UnaryOperator<SessionRecord> compared;
    private final FindingWords words = new FindingWords();
    private final Label name = new Label();
    private final Label change = new Label();
    private final Label place = new Label();
    private final Map<Mark, ToggleButton> chips = new EnumMap<>(Mark.class);
    private final List<TextPart<SessionRecord>> texts;

    FindingRow(ZoneSpot spot, SessionDraft draft, Messages messages, UnaryOperator<SessionRecord> compared) {
        this.spot = spot;
        this.draft = draft;
        this.messages = messages;
        this.compared = compared;
        texts = List.of(
                text("technique", Finding::technique, Finding::withTechnique),
                text("words", Finding::clientWords, Finding::withClientWords));
        name.getStyleClass().add("text-semi");
        change.getStyleClass().addAll("text-small", "text-muted");
        place.getStyleClass().addAll("text-caption", "text-subtle");
        place.setWrapText(true);
        getStyleClass().add("form-finding");
        getChildren().setAll(new SplitRow(name, change), place, marks(), wordsRow());
    }

    /** Returns the id that addenda name a finding by. */
    static String fieldId(ZoneSpot spot) {
        return "finding." + spot.zone() + "." + spot.foot().id() + "."
                + spot.view().id();
    }

    ZoneSpot spot() {
        return spot;
    }

    void show(Finding finding) {
        name.setText(words.whole(finding));
        change.setText(words.change(finding));
        place.setText(finding.place());
        chips.forEach((mark, chip) -> chip.setSelected(finding.marks().has(mark)));
        texts.forEach(text -> text.show(draft.currentProperty().get()));
    }

    private Node marks() {
        Stream.of(Mark.values()).filter(mark -> mark != Mark.WORKED).forEach(mark -> chips.put(mark, chip(mark)));
        Roving.over(List.copyOf(chips.values()));
        FlowPane pane = new FlowPane(6, 6);
        pane.getChildren().setAll(chips.values());
        return pane;
    }

    private ToggleButton chip(Mark mark) {
        ToggleButton chip = new ToggleButton(words.mark(mark));
        chip.getStyleClass().addAll("chip", "mark-chip");
        chip.setId("mark-" + spot.zone() + "-" + spot.foot().id() + "-" + mark.id());
        chip.setAccessibleText(messages.text("findings.mark", words.mark(mark)));
        chip.setOnAction(pressed -> {
            draft.edit(fieldId(spot), record -> toggled(record, mark));
            draft.endStep();
        });
        return chip;
    }

    private SessionRecord toggled(SessionRecord record, Mark mark) {
        return compared.apply(
                record.edit(spot, finding -> finding.with(finding.marks().toggle(mark))));
    }

    private HBox wordsRow() {
        HBox row = new HBox(12);
        texts.forEach(text -> HBox.setHgrow(text, Priority.ALWAYS));
        row.getChildren().setAll(texts);
        return row;
    }

    private TextPart<SessionRecord> text(
            String key, Function<Finding, String> get, BiFunction<Finding, String, Finding> set) {
        FormField<SessionRecord, String> field = new FormField<>(
                fieldId(spot) + "." + key,
                record -> record.finding(spot).map(get).orElse(""),
                (record, text) -> record.edit(spot, finding -> set.apply(finding, text)));
        return TextPart.line(messages.text("findings." + key), field, draft);
    }
}
