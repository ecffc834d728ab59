package app.footnote.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** The keys of the chart screen. Those without a modifier count only where no text is being typed. */
public enum ChartShortcut {
    SEARCH("search", "/", KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    SOLE("view.sole", KeyCode.DIGIT1),
    TOP("view.top", KeyCode.DIGIT2),
    INNER("view.inner", KeyCode.DIGIT3),
    OUTER("view.outer", KeyCode.DIGIT4),
    LEFT_FOOT("feet.left", KeyCode.L),
    RIGHT_FOOT("feet.right", KeyCode.R),
    BOTH_FEET("feet.both", KeyCode.B),
    GUIDE_LINES("guide-lines", KeyCode.G),
    FIVE_ZONES("five-zones", KeyCode.Z),
    ZOOM_IN("zoom.in", "+"),
    ZOOM_OUT("zoom.out", "-"),
    ZOOM_FIT("zoom.fit", "0");

    private final String key;
    private final Optional<String> typed;
    private final Optional<KeyCombination> combination;

    ChartShortcut(String key, String typed, KeyCode code, Modifier modifier) {
        this.key = "key." + key;
        this.typed = Optional.of(typed);
        this.combination = Optional.of(new KeyCodeCombination(code, modifier));
    }

    ChartShortcut(String key, KeyCode code) {
        this.key = "key." + key;
        this.typed = Optional.empty();
        this.combination = Optional.of(new KeyCodeCombination(code, KeyCombination.ALT_DOWN));
    }

    ChartShortcut(String key, String typed) {
        this.key = "key." + key;
        this.typed = Optional.of(typed);
        this.combination = Optional.empty();
    }

    /** Returns the key of its name in the texts of {@code Messages.of("chart")}. */
    public String messageKey() {
        return key;
    }

    /** Returns the keys to press as shown to a person, such as {@code "/"} and {@code "Ctrl+F"}. */
    public List<String> keys() {
        return Stream.concat(typed.stream(), combination.stream().map(KeyCombination::getDisplayText))
                .toList();
    }

    /** Says whether this key press or typed character is meant. */
    boolean isMeantBy(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? typed.filter(event.getCharacter()::equals).isPresent()
                : combination.filter(keys -> keys.match(event)).isPresent();
    }
}
