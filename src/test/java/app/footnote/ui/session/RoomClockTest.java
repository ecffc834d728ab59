package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the clock of the room shows and says, whatever the computer does. */
@ExtendWith(AtScreen.class)
class RoomClockTest {
    @TempDir
    private static Path folder;

    private ShownSession shown;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
        shown.startRoom("reflexology-45");
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void sleepIsToldOnceAndCanBeLeftOut(FxRobot robot) {
        shown.pass(robot, Duration.ofMinutes(1));
        sleep(robot, Duration.ofMinutes(3));
        assertThat(digits(robot)).isEqualTo("1:00");
        assertThat(ShownSession.words(robot, "#session-slept .label")).startsWith("The computer slept for 3 minutes");
        robot.clickOn("#session-slept-leave-out");
        assertThat(digits(robot)).isEqualTo("4:00");
        assertThat(robot.lookup("#session-slept").query().isVisible()).isFalse();
        sleep(robot, Duration.ofMinutes(1));
        robot.clickOn("#session-slept-count");
        assertThat(digits(robot)).isEqualTo("3:00");
        assertThat(shown.session().clock().timeline().pauses()).hasSize(1);
    }

    @Test
    void settingTheComputersClockMovesNothing(FxRobot robot) {
        shown.pass(robot, Duration.ofMinutes(1));
        robot.interact(() -> {
            shown.computer().set(Duration.ofHours(-5));
            shown.live().refresh();
        });
        shown.pass(robot, Duration.ofMinutes(1));
        assertThat(digits(robot)).isEqualTo("3:00");
        assertThat(shown.session().clock().timeline().setBy()).hasHours(-5);
        assertThat(robot.lookup("#session-slept").query().isVisible()).isFalse();
        SessionRecord kept = shown.session();
        robot.interact(() -> shown.live().takeUp(kept));
        shown.pass(robot, Duration.ofSeconds(30));
        assertThat(digits(robot)).isEqualTo("2:30");
    }

    @Test
    void theDigitsAreReadableFromTwoMetres(FxRobot robot) {
        robot.interact(() -> shown.live().time().nextStage());
        robot.interact(() -> shown.live().time().nextStage());
        assertThat(digits(robot)).isEqualTo("14:00");
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(110);
        robot.interact(() -> shown.stage().setWidth(952));
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(76);
        robot.interact(() -> shown.stage().setWidth(1352));
        shown.pass(robot, Duration.ofMinutes(16));
        assertThat(digits(robot)).isEqualTo("+2:00");
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(104);
    }

    @Test
    void twoMinutesBeforeTheEndOfAStageTheColourShifts(FxRobot robot) {
        shown.pass(robot, Duration.ofMinutes(3).minusSeconds(1));
        assertThat(states(robot)).doesNotContain("near");
        shown.pass(robot, Duration.ofSeconds(1));
        assertThat(states(robot)).contains("near").doesNotContain("over");
        shown.pass(robot, Duration.ofMinutes(3));
        assertThat(states(robot)).contains("over").doesNotContain("near");
    }

    @Test
    void stagesShowPlannedAndActualTime(FxRobot robot) {
        shown.pass(robot, Duration.ofMinutes(4).plusSeconds(10));
        robot.clickOn("#session-next");
        assertThat(robot.lookup("#session-stages .stage-time").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("4:10", "0:00", "14:00", "14:00", "6:00");
        assertThat(robot.lookup("#session-stages .stage-planned").queryAllAs(Labeled.class))
                .filteredOn(Node::isVisible)
                .extracting(Labeled::getText)
                .containsExactly("of 5:00", "of 6:00");
    }

    @Test
    void overtimeIsShownAndCountsOn(FxRobot robot) {
        robot.interact(
                () -> List.of(1, 2, 3, 4).forEach(stage -> shown.live().time().nextStage()));
        shown.pass(robot, Duration.ofMinutes(8).plusSeconds(15));
        assertThat(digits(robot)).isEqualTo("+2:15");
        assertThat(ShownSession.words(robot, "#session-clock-title")).isEqualTo("Over time");
        assertThat(robot.lookup("#session-next").query().isVisible()).isFalse();
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).contains("3 minutes over time");
    }

    @Test
    void theClockIsSpokenAnewOnlyEachMinute(FxRobot robot) {
        shown.pass(robot, Duration.ofSeconds(1));
        String before = robot.lookup("#session-clock").query().getAccessibleText();
        shown.pass(robot, Duration.ofSeconds(40));
        assertThat(digits(robot)).isEqualTo("4:19");
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).isEqualTo(before);
        shown.pass(robot, Duration.ofSeconds(30));
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).contains("4 minutes left");
    }

    private void sleep(FxRobot robot, Duration time) {
        robot.interact(() -> {
            shown.computer().sleep(time);
            shown.live().refresh();
        });
    }

    private static double digitSize(FxRobot robot) {
        robot.interact(() -> robot.lookup("#session-digits")
                .queryAs(ClockDigits.class)
                .getScene()
                .getRoot()
                .applyCss());
        Labeled digit = (Labeled) robot.lookup("#session-digits")
                .queryAs(ClockDigits.class)
                .getChildren()
                .getLast();
        return digit.getFont().getSize();
    }

    private static List<String> states(FxRobot robot) {
        return robot.lookup("#session-clock").query().getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList();
    }

    private static String digits(FxRobot robot) {
        return robot.lookup("#session-digits").queryAs(ClockDigits.class).shown();
    }
}
