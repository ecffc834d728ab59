package app.footnote.ui.clients.form;

import app.footnote.session.Picks;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Roving;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Words to pick as chips, and a line for one's own. Words picked earlier that are not offered any more stay as chips. */
final class PicksPart extends Part<SessionRecord, Picks> {
    private final List<String> offered;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField own;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Picks shown = Picks.NONE;

    PicksPart(
            String name,
            FormField<SessionRecord, Picks> field,
            Editing<SessionRecord> draft,
            List<String> offered,
            String ownPrompt) {
        super(name, field, draft);
        this.offered = offered;
        own = prepared(new TextField(), "-words");
        own.setPromptText(ownPrompt);
        own.setAccessibleText(name + ": " + ownPrompt);
        own.textProperty().subscribe((before, now) -> take(shown.withWords(now)));
        chips.setId(controlId());
        getChildren().addAll(chips, own);
        showChips(offered);
    }

    @Override
    void showValue(Picks value) {
        shown = value;
        List<String> all = Stream.concat(offered.stream(), value.chosen().stream())
                .distinct()
                .toList();
        if (!List.copyOf(buttons.keySet()).equals(all)) {
            showChips(all);
        }
        buttons.forEach((word, chip) -> chip.setSelected(value.chosen().contains(word)));
        if (!own.getText().equals(value.words())) {
            own.setText(value.words());
        }
    }

    @Override
    String inWords(Picks value) {
        return Stream.concat(value.chosen().stream(), Stream.of(value.words()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private void showChips(List<String> words) {
        buttons.clear();
        words.forEach(word -> buttons.put(word, chip(word)));
        chips.getChildren().setAll(buttons.values());
        Roving.over(List.copyOf(buttons.values()));
    }

    private ToggleButton chip(String word) {
        ToggleButton chip = prepared(new ToggleButton(word), "-" + Objects.hash(word));
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(name() + ": " + word);
        chip.setOnAction(pressed -> take(shown.toggle(word)));
        return chip;
    }
}
