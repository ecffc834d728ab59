package app.footnote.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work anywhere. Keys of one screen stand in that screen: {@code ui.chart.ChartShortcut} and
 * {@code ui.session.SessionKeys}.
 */
final class Shortcuts {
    /** New client in Clients, new session elsewhere. */
    static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    /** Searches everything; {@code /} searches on the screen shown. */
    static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    static final KeyCombination SETTINGS = new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    /** Shows the time of the last save once more; saving itself never needs a key. */
    static final KeyCombination SAVED = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);
    static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.F1);

    private static final Map<Screen, KeyCodeCombination> SCREENS = new EnumMap<>(Map.of(
            Screen.CHART, digit(KeyCode.DIGIT1),
            Screen.CLIENTS, digit(KeyCode.DIGIT2),
            Screen.SESSION, digit(KeyCode.DIGIT3),
            Screen.SETTINGS, digit(KeyCode.DIGIT4),
            Screen.GUIDE, digit(KeyCode.DIGIT5)));

    private Shortcuts() {}

    /** Returns the screen a key press leads to, if it leads to one. */
    static Optional<Screen> screenOf(KeyEvent key) {
        if (SETTINGS.match(key)) {
            return Optional.of(Screen.SETTINGS);
        }
        return SCREENS.entrySet().stream()
                .filter(entry -> entry.getValue().match(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the key of a screen as a person reads it. */
    static String nameOf(Screen screen) {
        return SCREENS.get(screen).getDisplayText();
    }

    private static KeyCodeCombination digit(KeyCode digit) {
        return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }
}
