package app.footnote.ui.settings;

import app.footnote.ui.kit.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/**
 * Whole minutes, stepped by the arrows or typed. What is typed is kept when it is whole: with Enter, by a step, or when the
 * field is left. What is no number of minutes is told and not kept.
 */
final class MinutesField extends Spinner<Integer> {
    /** The longest stage that can be set here. */
    static final int MOST = 240;

    private final int most;

    /**
     * @param keep takes each number of minutes
     * @param faults takes a sentence on what is no number of minutes, or nothing when it is one again
     */
    MinutesField(Messages messages, int minutes, Consumer<Integer> keep, Consumer<Optional<String>> faults) {
        most = Math.max(MOST, minutes);
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(1, most, Math.max(1, minutes));
        values.setConverter(new Lenient());
        setValueFactory(values);
        setEditable(true);
        getStyleClass().addAll(STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL, "minutes-field");
        valueProperty().subscribe((before, now) -> keep.accept(now));
        getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        getEditor().textProperty().subscribe((before, now) -> {
            boolean isKnown = parsed(now).isPresent();
            faults.accept(isKnown ? Optional.empty() : Optional.of(messages.text("presets.fault.minutes", most)));
        });
        getEditor().focusedProperty().subscribe((before, focused) -> keepTyped());
        sceneProperty().subscribe((before, scene) -> keepTyped()); // another screen is there before the focus goes
    }

    private void keepTyped() {
        if (!getEditor().isFocused() || getScene() == null) {
            commitValue();
            getEditor().setText(getValue().toString());
        }
    }

    /** Arrows beside each other take the keys left and right, which a field for typing needs itself. */
    private void step(KeyEvent pressed) {
        boolean up = pressed.getCode() == KeyCode.UP;
        if (!pressed.isAltDown() && (up || pressed.getCode() == KeyCode.DOWN)) {
            pressed.consume();
            increment(up ? 1 : -1);
        }
    }

    private Optional<Integer> parsed(String text) {
        return Optional.of(text.strip())
                .filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes >= 1 && minutes <= most);
    }

    /** Text that is no number stands for the number before. */
    private final class Lenient extends StringConverter<Integer> {
        @Override
        public String toString(Integer minutes) {
            return String.valueOf(minutes);
        }

        @Override
        public Integer fromString(String text) {
            return parsed(text).orElseGet(MinutesField.this::getValue);
        }
    }
}
