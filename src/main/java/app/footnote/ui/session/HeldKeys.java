package app.footnote.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** Which keys are held down, so that a key that repeats by itself never acts twice. */
final class HeldKeys {
    /** A key repeats more often than this; one that was let go unseen, behind another window, is free again. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(2);

    private final Map<KeyCode, Instant> last = new HashMap<>();

    /** Notes that the key is down and says whether it has just been pressed, not only held. */
    boolean press(KeyCode code, Instant now) {
        Instant before = last.put(code, now);
        return before == null || Duration.between(before, now).abs().compareTo(FORGOTTEN) > 0;
    }

    /** Notes that the key was let go. */
    void release(KeyCode code) {
        last.remove(code);
    }
}
