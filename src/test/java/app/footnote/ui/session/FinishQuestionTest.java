package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How a session is finished, and how it must not be finished by accident. */
@ExtendWith(AtScreen.class)
class FinishQuestionTest {
    @TempDir
    private static Path folder;

    private ShownSession shown;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
        shown.startRoom("foot-massage-15");
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void finishingAlwaysAsksOnceAndGoingOnIsTheSafeAnswer(FxRobot robot) {
        robot.clickOn("#session-finish");
        assertThat(shown.done()).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        robot.type(KeyCode.F).clickOn("#finish-now");
        assertThat(shown.done()).containsExactly("finished");
        assertThat(shown.session().isFinished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,false", "999,false", "1000,true", "10000,true", "10001,false"})
    void theSecondPressAnswersAfterASecondAndWithinTen(long millis, boolean finishes, FxRobot robot) {
        IntStream.range(0, 4).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        shown.pass(robot, Duration.ofMillis(millis));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(shown.session().isFinished()).isEqualTo(finishes);
        assertThat(robot.lookup("#finish-now").tryQuery().isPresent()).isEqualTo(!finishes);
    }

    @Test
    void aPressAfterTenSecondsAsksAnew(FxRobot robot) {
        IntStream.range(0, 4).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        shown.pass(robot, Duration.ofSeconds(60));
        robot.type(KeyCode.PAGE_DOWN);
        shown.pass(robot, Duration.ofSeconds(3));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(shown.session().isFinished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1352,900", "1024,700"})
    void theAnswerThatFinishesIsNotWhereFinishIs(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            shown.stage().setWidth(width);
            shown.stage().setHeight(height);
        });
        robot.clickOn("#session-finish");
        assertThat(where(robot, "#finish-now").intersects(where(robot, "#session-finish")))
                .isFalse();
        assertThat(robot.lookup("#finish-keep").query().isFocused()).isTrue();
    }

    @Test
    void aPalmDoesNotFinish(FxRobot robot) {
        Node finish = robot.lookup("#session-finish").query();
        robot.interact(() -> touch(finish, TouchEvent.TOUCH_PRESSED, 3));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        robot.interact(() -> touch(finish, TouchEvent.TOUCH_RELEASED, 1));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        shown.pass(robot, Duration.ofSeconds(1));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isPresent();
    }

    /** A touch of that many points, the first of which goes down or is lifted. */
    private static void touch(Node node, javafx.event.EventType<TouchEvent> type, int points) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        List<TouchPoint> all = IntStream.range(0, points)
                .mapToObj(id -> new TouchPoint(
                        id + 1,
                        type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED,
                        10,
                        10,
                        place.getCenterX(),
                        place.getCenterY(),
                        node,
                        null))
                .toList();
        Event.fireEvent(node, new TouchEvent(type, all.getFirst(), all, 1, false, false, false, false));
    }

    private static Bounds where(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }
}
