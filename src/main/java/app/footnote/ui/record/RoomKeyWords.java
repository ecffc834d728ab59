package app.footnote.ui.record;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.ui.kit.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the treatment room as a person presses and reads them. */
public final class RoomKeyWords {
    private final Messages messages = Messages.of("room-keys");

    /** Returns the key that was pressed; a sign such as {@code +} counts as its key wherever a keyboard has it. */
    public static Optional<RoomKey> of(KeyEvent pressed) {
        KeyCode code = codeOf(pressed);
        return code == KeyCode.UNDEFINED ? Optional.empty() : Optional.of(new RoomKey(code.name()));
    }

    /** Returns what an action is called, such as {@code Next stage}. */
    public String action(RoomAction action) {
        return messages.text("action." + action.id());
    }

    /** Returns what stands on a key, such as {@code Page Down}. */
    public String key(RoomKey key) {
        String written = "key." + key.code();
        return messages.has(written) ? messages.text(written) : nameOf(key);
    }

    /** Returns the first key of an action; empty text if it has none. */
    public String firstKey(RoomKeys keys, RoomAction action) {
        return keys.of(action).stream().findFirst().map(this::key).orElse("");
    }

    private static KeyCode codeOf(KeyEvent pressed) {
        if (pressed.getCode().isKeypadKey()) {
            return pressed.getCode();
        }
        return switch (pressed.getText()) {
            case "+" -> pressed.getCode() == KeyCode.ADD ? KeyCode.ADD : KeyCode.PLUS;
            case "1" -> KeyCode.DIGIT1;
            case "2" -> KeyCode.DIGIT2;
            case "3" -> KeyCode.DIGIT3;
            case "4" -> KeyCode.DIGIT4;
            default -> pressed.getCode();
        };
    }

    private static String nameOf(RoomKey key) {
        return Stream.of(KeyCode.values())
                .filter(code -> code.name().equals(key.code()))
                .findFirst()
                .map(KeyCode::getName)
                .orElse(key.code());
    }
}
