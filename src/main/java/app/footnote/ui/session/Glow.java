package app.footnote.ui.session;

import app.footnote.ui.kit.Follow;
import javafx.animation.FadeTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The edge of the room, which glows softly once: three seconds in and out. Nothing blinks. */
final class Glow extends Region {
    private static final Duration HALF = Duration.millis(1500);

    private final SequentialTransition once = new SequentialTransition(fade(0, 1), fade(1, 0));

    private int seen;

    Glow() {
        setId("session-glow");
        getStyleClass().add("room-glow");
        setMouseTransparent(true);
        setOpacity(0);
    }

    /** Glows at each change of the number while it is on the screen. */
    void follow(ReadOnlyIntegerProperty pulses) {
        seen = pulses.get();
        Follow.whileInScene(this, pulses, now -> glowAt(now.intValue()));
    }

    private void glowAt(int pulse) {
        if (pulse != seen) {
            seen = pulse;
            once.playFromStart();
        }
    }

    private FadeTransition fade(double from, double to) {
        FadeTransition fade = new FadeTransition(HALF, this);
        fade.setFromValue(from);
        fade.setToValue(to);
        return fade;
    }
}
