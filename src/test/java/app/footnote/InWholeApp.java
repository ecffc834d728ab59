package app.footnote;

import app.footnote.settings.Theme;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Tests in which a person sits in front of the whole app. */
@ExtendWith(AtScreen.class)
abstract class InWholeApp {
    @TempDir
    Path folder;

    Stage stage;
    WholeApp app;

    @BeforeEach
    final void open(FxRobot robot) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        app = new WholeApp(folder, stage);
        robot.interact(this::begin);
    }

    /** Opens the app, on a made-up practice of two clients unless a test says otherwise. */
    void begin() {
        app.makeUpPractice(2);
        app.open(1440, 900, Theme.LIGHT);
    }

    @AfterEach
    final void close(FxRobot robot) {
        if (stage.isShowing()) {
            robot.interact(app::close);
        }
    }

    final void click(FxRobot robot, String query) {
        settle();
        robot.clickOn(query);
        settle();
    }

    final void until(BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            settle();
            return wanted.getAsBoolean();
        });
    }

    final void settle() {
        try {
            Stillness.settle(stage.getScene());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
