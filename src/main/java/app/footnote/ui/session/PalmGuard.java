package app.footnote.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.TouchEvent;

/** Tells a palm from a finger: while several points touch the screen, and right after, watched buttons do nothing. */
final class PalmGuard {
    private static final Duration AFTER = Duration.ofMillis(500);

    private final Supplier<Instant> now;
    private final EventHandler<TouchEvent> touched = this::touched;
    private boolean palm;
    private Instant lastPalm = Instant.EPOCH;

    PalmGuard(Node room, Supplier<Instant> now) {
        this.now = now;
        room.sceneProperty().addListener((scene, before, after) -> move(before, after));
    }

    /** Makes the button deaf to palms. */
    void watch(Button button) {
        button.addEventFilter(ActionEvent.ACTION, fired -> {
            if (isPalm()) {
                fired.consume();
            }
        });
    }

    private boolean isPalm() {
        return palm || Duration.between(lastPalm, now.get()).abs().compareTo(AFTER) < 0;
    }

    private void move(Scene before, Scene after) {
        if (before != null) {
            before.removeEventFilter(TouchEvent.ANY, touched);
        }
        if (after != null) {
            after.addEventFilter(TouchEvent.ANY, touched);
        }
    }

    private void touched(TouchEvent event) {
        palm |= event.getTouchCount() > 1;
        if (palm) {
            lastPalm = now.get();
        }
        if (event.getEventType() == TouchEvent.TOUCH_RELEASED && event.getTouchCount() == 1) {
            palm = false;
        }
    }
}
