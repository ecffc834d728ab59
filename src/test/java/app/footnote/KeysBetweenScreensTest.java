package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.ui.Screen;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The keyboard reaches the window whatever was on it before. */
class KeysBetweenScreensTest extends InWholeApp {
    private static final Map<Screen, KeyCode> DIGITS = new EnumMap<>(Map.of(
            Screen.CHART, KeyCode.DIGIT1,
            Screen.CLIENTS, KeyCode.DIGIT2,
            Screen.SESSION, KeyCode.DIGIT3,
            Screen.SETTINGS, KeyCode.DIGIT4,
            Screen.GUIDE, KeyCode.DIGIT5));

    @Test
    void everyScreenIsLeftForEveryOtherByItsKey(FxRobot robot) {
        for (Screen from : Screen.values()) {
            for (Screen to : Screen.values()) {
                go(robot, from);
                go(robot, to);
                assertThat(app.workspace().window().shownProperty().get())
                        .as("from %s", from)
                        .isEqualTo(to);
            }
        }
    }

    @Test
    void aScreenLeftOpenIsLeftByAKey(FxRobot robot) {
        for (Screen left : Screen.values()) {
            robot.interact(() -> app.workspace().window().show(left));
            close(robot);
            robot.interact(() -> app.openAsItWasLeft(1024, 700));
            Screen other = left == Screen.GUIDE ? Screen.CHART : Screen.GUIDE;
            go(robot, other);
            assertThat(app.workspace().window().shownProperty().get())
                    .as("left on %s", left)
                    .isEqualTo(other);
        }
    }

    private void go(FxRobot robot, Screen screen) {
        robot.push(KeyCode.CONTROL, DIGITS.get(screen));
        settle();
    }
}
