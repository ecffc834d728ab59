package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A screen that is entered is never seen half laid out. */
class FirstPictureTest extends InWholeApp {
    private final List<Double> widths = new ArrayList<>();

    @Test
    void theFirstPictureOfTheRoomHasItsThreeColumns(FxRobot robot) {
        click(robot, "#rail-session");
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(() -> noteWidths(stage.getScene())));
        click(robot, "#start-session");
        settle();
        assertThat(widths).isNotEmpty();
        assertThat(widths.getFirst()).as("width of the column of stages").isEqualTo(widths.getLast());
        assertThat(widths.getLast()).isGreaterThan(200);
    }

    private void noteWidths(Scene scene) {
        if (scene.lookup("#running-session") != null) {
            widths.add(scene.lookup("#session-stages") instanceof Region stages ? stages.getWidth() : 0.0);
        }
    }
}
