package app.footnote.ui.clients.form;

import app.footnote.record.Score;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Roving;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Eleven buttons from 0 to 10. A press on the chosen one takes the score away; a digit typed chooses it. */
final class ScorePart extends Part<SessionRecord, Optional<Score>> {
    private final List<ToggleButton> buttons;

    ScorePart(String name, String ends, FormField<SessionRecord, Optional<Score>> field, Editing<SessionRecord> draft) {
        super(name + "  " + ends, field, draft);
        buttons = IntStream.rangeClosed(Score.LEAST, Score.MOST)
                .mapToObj(value -> button(name, value))
                .toList();
        HBox row = new HBox(4);
        row.getChildren().setAll(buttons);
        row.setId(controlId());
        row.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Roving.over(buttons);
        getChildren().add(row);
    }

    @Override
    void showValue(Optional<Score> value) {
        IntStream.range(0, buttons.size())
                .forEach(i -> buttons.get(i)
                        .setSelected(value.filter(score -> score.value() == i).isPresent()));
    }

    @Override
    String inWords(Optional<Score> value) {
        return value.map(score -> score.value() + " / " + Score.MOST).orElse("");
    }

    private ToggleButton button(String name, int value) {
        ToggleButton button = prepared(new ToggleButton(String.valueOf(value)), "-" + value);
        button.getStyleClass().add("score");
        button.setAccessibleText(name + ": " + value);
        button.setOnAction(pressed -> take(button.isSelected() ? Optional.of(new Score(value)) : Optional.empty()));
        return button;
    }

    private void typed(KeyEvent typed) {
        String key = typed.getCharacter();
        if (key.matches("\\d")) {
            buttons.get(Integer.parseInt(key)).requestFocus();
            take(Optional.of(new Score(Integer.parseInt(key))));
            typed.consume();
        }
    }
}
