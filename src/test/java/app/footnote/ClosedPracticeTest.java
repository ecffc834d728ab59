package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A practice that gave way to another one in the same window leaves nothing behind. */
class ClosedPracticeTest extends InWholeApp {

    @Test
    void theWindowLetsGoOfIt(FxRobot robot) throws TimeoutException {
        click(robot, "#rail-session");
        click(robot, "#start-session");
        click(robot, "#rail-clients");
        WeakReference<Workspace> workspace = new WeakReference<>(app.workspace());
        close(robot);
        robot.interact(() -> stage.setScene(new Scene(new StackPane(), 800, 600)));
        app = null;
        FxToolkit.registerPrimaryStage(); // the robot forgets what it did

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return workspace.get() == null;
        });
        assertThat(workspace.get()).isNull();
    }
}
