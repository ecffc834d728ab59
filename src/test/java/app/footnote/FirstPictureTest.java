package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A screen that is entered is never seen half laid out. */
@ExtendWith(ApplicationExtension.class)
class FirstPictureTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private WholeApp app;
    private final List<Double> widths = new ArrayList<>();

    @Start
    void show(Stage window) {
        stage = window;
        app = new WholeApp(folder, window);
        app.makeUpPractice(2);
        app.open(1440, 900, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(app::close);
    }

    @Test
    void theFirstPictureOfTheRoomHasItsThreeColumns(FxRobot robot) throws InterruptedException {
        click(robot, "#rail-session");
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(() -> noteWidths(stage.getScene())));
        click(robot, "#start-session");
        Stillness.settle(stage.getScene());
        assertThat(widths).isNotEmpty();
        assertThat(widths.getFirst()).as("width of the column of stages").isEqualTo(widths.getLast());
        assertThat(widths.getLast()).isGreaterThan(200);
    }

    private void noteWidths(Scene scene) {
        if (scene.lookup("#running-session") != null) {
            widths.add(scene.lookup("#session-stages") instanceof Region stages ? stages.getWidth() : 0.0);
        }
    }

    private void click(FxRobot robot, String id) throws InterruptedException {
        Stillness.settle(stage.getScene());
        robot.clickOn(id);
    }
}
