package app.footnote.ui.foot;

import javafx.animation.FadeTransition;
import javafx.animation.ScaleTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/** How a sign comes and goes: it grows to its size where it is put, and fades where it is taken away. */
final class MarkMotion {
    private static final Duration COMES = Duration.millis(120);
    private static final Duration GOES = Duration.millis(80);
    private static final double FROM = 0.8;

    private final BooleanProperty instant;

    MarkMotion(BooleanProperty instant) {
        this.instant = instant;
    }

    /** Says whether signs are just there, and just gone. */
    boolean isInstant() {
        return instant.get();
    }

    /** Lets the sign grow to its size. */
    void come(Node sign) {
        ScaleTransition grow = new ScaleTransition(COMES, sign);
        grow.setToX(sign.getScaleX());
        grow.setToY(sign.getScaleY());
        sign.setScaleX(sign.getScaleX() * FROM);
        sign.setScaleY(sign.getScaleY() * FROM);
        grow.play();
    }

    /** Lets the sign fade, then has it removed. */
    void go(Node sign, Runnable remove) {
        FadeTransition fade = new FadeTransition(GOES, sign);
        fade.setToValue(0);
        fade.setOnFinished(done -> remove.run());
        fade.play();
    }
}
