package app.footnote.settings;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key of a keyboard, pedal or presenter.
 *
 * @param code the name of its key code, such as {@code PAGE_DOWN}
 */
public record RoomKey(String code) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern FUNCTION = Pattern.compile("F[0-9]{1,2}");
    private static final Set<String> SILENT =
            Set.of("PAGE_UP", "PAGE_DOWN", "PLAY", "TRACK_NEXT", "TRACK_PREV", "STOP");
    private static final Set<String> TAKEN = Set.of(
            "ESCAPE",
            "TAB",
            "F1",
            "F11",
            "UP",
            "DOWN",
            "LEFT",
            "RIGHT",
            "KP_UP",
            "KP_DOWN",
            "KP_LEFT",
            "KP_RIGHT",
            "HOME",
            "END");
    private static final Set<String> NO_KEY = Set.of(
            "UNDEFINED",
            "SHIFT",
            "CONTROL",
            "ALT",
            "ALT_GRAPH",
            "META",
            "COMMAND",
            "WINDOWS",
            "CAPS",
            "NUM_LOCK",
            "SCROLL_LOCK",
            "CONTEXT_MENU",
            "PRINTSCREEN",
            "PAUSE");

    /** Refuses what is no name of a key code. */
    public RoomKey {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the name of a key: " + code);
        }
    }

    /** Says whether it types nothing and moves nothing in a text, so that it works while a note is written. */
    public boolean typesNothing() {
        return SILENT.contains(code) || FUNCTION.matcher(code).matches();
    }

    /** Says whether it has a fixed meaning, such as Esc or the arrows. */
    public boolean isTaken() {
        return TAKEN.contains(code);
    }

    /** Says whether it does nothing by itself, such as Shift, and so is no key to learn. */
    public boolean isNoKey() {
        return NO_KEY.contains(code);
    }
}
