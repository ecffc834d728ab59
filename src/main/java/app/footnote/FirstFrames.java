package app.footnote;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until what is in a scene can be seen, so that work which can wait does not keep the window waiting. */
final class FirstFrames {
    private static final int FRAMES = 2;

    private final Scene scene;
    private final Runnable then;
    private final Runnable listener = this::drawn;
    private int seen;

    private FirstFrames(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /** Does that once, after the next two frames of the scene: the first is laid out before it is drawn. */
    static void of(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new FirstFrames(scene, then).listener);
        Platform.requestNextPulse();
    }

    private void drawn() {
        seen++;
        if (seen < FRAMES) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(listener);
            Platform.runLater(then);
        }
    }
}
