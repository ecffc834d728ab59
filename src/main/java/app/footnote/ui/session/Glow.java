package app.footnote.ui.session;

import app.footnote.ui.kit.Follow;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The edge of the room, which glows softly once: three seconds in and out, or standing still for as long where less
 * motion is wanted. Nothing blinks.
 */
final class Glow extends Region {
    private static final Duration HALF = Duration.millis(1500);

    private final SequentialTransition once = new SequentialTransition(fade(0, 1), fade(1, 0));

    private final PauseTransition still = new PauseTransition(HALF.multiply(2));
    private final ObservableValue<Boolean> lessMotion;
    private int seen;

    Glow(ObservableValue<Boolean> lessMotion) {
        this.lessMotion = lessMotion;
        still.setOnFinished(over -> setOpacity(0));
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
            glow();
        }
    }

    private void glow() {
        if (lessMotion.getValue()) {
            setOpacity(1);
            still.playFromStart();
        } else {
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
