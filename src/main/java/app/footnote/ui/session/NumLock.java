package app.footnote.ui.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/** Notices once that the number pad moves instead of marking, because Num Lock is off. */
final class NumLock {
    private static final Set<KeyCode> PAD_1_TO_4 =
            Set.of(KeyCode.END, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.LEFT, KeyCode.KP_DOWN, KeyCode.KP_LEFT);

    private final Supplier<Optional<Boolean>> isOn;
    private boolean said;

    /** Asks that whether Num Lock is on; empty where the keyboard cannot tell. */
    NumLock(Supplier<Optional<Boolean>> isOn) {
        this.isOn = isOn;
    }

    /** Says whether this key, one of those the pad sends for 1 to 4, is the first that was pressed with it off. */
    boolean isNews(KeyCode code) {
        boolean news = !said
                && PAD_1_TO_4.contains(code)
                && isOn.get().filter(on -> !on).isPresent();
        said |= news;
        return news;
    }
}
