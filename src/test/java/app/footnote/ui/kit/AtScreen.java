package app.footnote.ui.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Seats a person in front of a window nobody has used before. As a person does, the robot waits until what changed has
 * found its place before it looks or points: nodes are looked up on the thread of the test, which otherwise meets them
 * half laid out on a busy machine.
 */
public final class AtScreen extends ApplicationExtension {
    /** What moves all the time is looked at while it moves. */
    private static final int LONGEST_WAIT_IN_FRAMES = 20;

    private static final long LONGEST_TURN_IN_MILLIS = 10_000;
    private static final long LOOK_AGAIN_AFTER_MILLIS = 20;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        interact(() -> makeNew(stage));
        super.beforeEach(context);
        awaitLayout();
    }

    private static void makeNew(Stage stage) {
        stage.hide();
        stage.setScene(null);
        stage.setOnCloseRequest(null);
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene(); // the next one, unless a test gives the window a size
    }

    @Override
    public NodeQuery lookup(String query) {
        awaitLayout();
        return super.lookup(query);
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        awaitLayout();
        return super.lookup(matcher);
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        awaitLayout();
        return super.lookup(predicate);
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        awaitLayout();
        return super.clickOn(query, motion, buttons);
    }

    @Override
    public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
        awaitLayout();
        return super.doubleClickOn(query, motion, buttons);
    }

    @Override
    public FxRobot moveTo(String query, Motion motion) {
        awaitLayout();
        return super.moveTo(query, motion);
    }

    @Override
    public FxRobot drag(String query, MouseButton... buttons) {
        awaitLayout();
        return super.drag(query, buttons);
    }

    private void awaitLayout() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        for (int frame = 0; frame < LONGEST_WAIT_IN_FRAMES; frame++) {
            Scene unsettled = WaitForAsyncUtils.waitForAsyncFx(LONGEST_TURN_IN_MILLIS, AtScreen::unsettled);
            if (unsettled == null) {
                return;
            }
            awaitFrame(unsettled);
        }
    }

    /** Returns a scene on the screen that is still to be laid out, or null. */
    private static Scene unsettled() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().isNeedsLayout())
                .findFirst()
                .orElse(null);
    }

    private static boolean isShowing(Scene scene) {
        Window window = scene.getWindow();
        return window != null && window.isShowing();
    }

    private static void awaitFrame(Scene scene) {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable listener = drawn::countDown;
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            // A window that closes meanwhile is never drawn again.
            while (isShowing(scene) && !drawn.await(LOOK_AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
                Platform.runLater(Platform::requestNextPulse);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            Platform.runLater(() -> scene.removePostLayoutPulseListener(listener));
        }
    }
}
