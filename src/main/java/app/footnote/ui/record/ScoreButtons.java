package app.footnote.ui.record;

import app.footnote.record.Score;
import app.footnote.ui.kit.Roving;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Eleven large buttons from 0 to 10, in two rows where there is little room. A press on the chosen one takes the score
 * away; a digit typed chooses it.
 */
public final class ScoreButtons extends GridPane {
    private static final double NARROW = 310;
    private static final int NARROW_COLUMNS = 6;

    private final List<ToggleButton> buttons;
    private final Consumer<Optional<Score>> onChosen;

    /**
     * Makes the buttons, none of them chosen.
     *
     * @param id id of the row; a button's is followed by its number
     * @param name what is rated, for the accessible names
     * @param onChosen told what a person chooses, empty when the score is taken away
     */
    public ScoreButtons(String id, String name, Consumer<Optional<Score>> onChosen) {
        this.onChosen = onChosen;
        buttons = IntStream.rangeClosed(Score.LEAST, Score.MOST)
                .mapToObj(value -> button(id, name, value))
                .toList();
        setId(id);
        getStyleClass().add("score-buttons");
        arrange(buttons.size());
        // Whoever is laying this out has asked for its height already, and would not hear of another.
        widthProperty().subscribe(width -> Platform.runLater(this::arrangeForWidth));
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Roving.over(buttons);
    }

    /** Shows a score, or none. */
    public void show(Optional<Score> score) {
        buttons.forEach(button -> button.setSelected(
                score.filter(each -> each.value() == buttons.indexOf(button)).isPresent()));
    }

    private ToggleButton button(String id, String name, int value) {
        ToggleButton button = new ToggleButton(String.valueOf(value));
        button.setId(id + "-" + value);
        button.getStyleClass().add("score");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name + ": " + value);
        button.setOnAction(
                pressed -> onChosen.accept(button.isSelected() ? Optional.of(new Score(value)) : Optional.empty()));
        return button;
    }

    private void arrangeForWidth() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        arrange(narrow ? NARROW_COLUMNS : buttons.size());
    }

    private void arrange(int columns) {
        if (getColumnConstraints().size() != columns) {
            getChildren().clear();
            getColumnConstraints()
                    .setAll(Stream.generate(() -> column(columns))
                            .limit(columns)
                            .toList());
            buttons.forEach(
                    button -> add(button, buttons.indexOf(button) % columns, buttons.indexOf(button) / columns));
        }
    }

    private static ColumnConstraints column(int columns) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        return column;
    }

    private void typed(KeyEvent typed) {
        String key = typed.getCharacter();
        if (key.matches("\\d")) {
            buttons.get(Integer.parseInt(key)).requestFocus();
            onChosen.accept(Optional.of(new Score(Integer.parseInt(key))));
            typed.consume();
        }
    }
}
