package app.footnote;

import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

/** Runs steps on the JavaFX thread one after the other and lets the scene come to rest between them. */
final class Stillness {
    /** Layout, style and the layout that follows from style take up to three frames. */
    private static final int FRAMES = 4;

    /** The chart draws itself crisp 150 ms after it last moved. */
    private static final Duration LONGEST_AFTERMATH = Duration.millis(500);

    private static final java.time.Duration LOOK_AGAIN = java.time.Duration.ofMillis(1);

    private Stillness() {}

    /** Runs the step on the JavaFX thread and returns its result. */
    static <T> T onScreen(Callable<T> step) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(step.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /** Writes what waits to be written and returns when it is on the disk, or cannot be written. */
    static void untilSaved(Practice practice) {
        practice.flush();
        while (practice.saveState() instanceof SaveState.Saving) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Waits until the scene has settled and everything that follows a movement after a while has happened, too. */
    static void rest(Scene scene) throws InterruptedException {
        settle(scene);
        CountDownLatch over = new CountDownLatch(1);
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(LONGEST_AFTERMATH);
            pause.setOnFinished(done -> over.countDown());
            pause.play();
        });
        over.await();
        settle(scene);
    }

    /** Waits until the scene has been laid out and drawn a few times more. */
    static void settle(Scene scene) throws InterruptedException {
        for (int frame = 0; frame < FRAMES; frame++) {
            CountDownLatch drawn = new CountDownLatch(1);
            Platform.runLater(() -> {
                Runnable[] listener = new Runnable[1];
                listener[0] = () -> {
                    scene.removePostLayoutPulseListener(listener[0]);
                    drawn.countDown();
                };
                scene.addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
            });
            drawn.await();
        }
    }
}
