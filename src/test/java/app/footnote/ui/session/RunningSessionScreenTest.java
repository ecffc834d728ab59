package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.session.Finding;
import app.footnote.session.Pause;
import app.footnote.session.Paused;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The room worked by mouse and keyboard. */
@ExtendWith(AtScreen.class)
class RunningSessionScreenTest {
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
    void aTapMarksAZoneAndTheNextTapTakesTheMarkAway(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus");
        assertThat(shown.session().findings()).extracting(Finding::zoneName).containsExactly("Solar plexus");
        assertThat(ShownSession.words(robot, "#session-marked-count")).isEqualTo("1 zone marked");
        robot.clickOn("#zone-right-solar-plexus");
        assertThat(shown.session().findings()).isEmpty();
    }

    @Test
    void keysDriveTheClock(FxRobot robot) {
        robot.type(KeyCode.N);
        assertThat(shown.session().clock().stageIndex()).isEqualTo(1);
        robot.type(KeyCode.ADD);
        assertThat(shown.session().clock().currentStage().added()).hasMinutes(5);
        robot.type(KeyCode.SPACE);
        assertThat(ShownSession.words(robot, "#session-time")).isEqualTo("Paused since 14:38");
        robot.type(KeyCode.SPACE);
        assertThat(ShownSession.words(robot, "#session-time")).isEqualTo("14:38");
    }

    @Test
    void keysAreLettersWhileANoteIsWritten(FxRobot robot) {
        robot.clickOn("#session-note").write("nfn n+");
        assertThat(shown.session().note()).endsWith(": nfn n+");
        assertThat(shown.session().clock().stageIndex()).isZero();
        assertThat(shown.done()).isEmpty();
    }

    @Test
    void spaceStillPausesAfterAButtonWasPressedByHand(FxRobot robot) {
        robot.clickOn("#session-next").type(KeyCode.SPACE);
        assertThat(shown.session().clock().stageIndex()).isEqualTo(1);
        assertThat(ShownSession.words(robot, "#session-time")).isEqualTo("Paused since 14:38");
    }

    @Test
    void oneGoesBackAndAddsAMinuteByMouse(FxRobot robot) {
        assertThat(robot.lookup("#session-previous").query().isDisabled()).isTrue();
        robot.clickOn("#session-next").clickOn("#session-previous").clickOn("#session-minute");
        assertThat(shown.session().clock().stageIndex()).isZero();
        assertThat(shown.session().clock().currentStage().added()).hasMinutes(1);
        assertThat(shown.session().clock().timeline().runs().getLast().added()).hasMinutes(-1);
    }

    @Test
    void aPauseTakesAReasonByOneTapAndAnotherTapTakesItBack(FxRobot robot) {
        assertThat(robot.lookup("#session-pause-reasons").query().isVisible()).isFalse();
        robot.clickOn("#session-pause").clickOn("Talking").clickOn("Telephone");
        assertThat(((Paused) shown.session().clock()).reason()).isEqualTo("Telephone");
        robot.clickOn("Telephone");
        assertThat(((Paused) shown.session().clock()).reason()).isEmpty();
        robot.clickOn("Talking").clickOn("#session-pause");
        assertThat(shown.session().clock().timeline().pauses())
                .extracting(Pause::reason)
                .containsExactly("Talking");
        assertThat(robot.lookup("#session-pause-reasons").query().isVisible()).isFalse();
    }

    @Test
    void theStageLightsItsZonesAndTheNextOneItsOwn(FxRobot robot) {
        robot.interact(() -> {
            shown.live().start(Optional.empty(), TestPractice.preset("reflexology-60-alternating"));
            List.of(1, 2).forEach(stage -> shown.live().time().nextStage());
        });
        assertThat(lit(robot)).contains("zone-left-eyes", "zone-right-eyes").doesNotContain("zone-left-stomach");
        robot.interact(() -> List.of(1, 2).forEach(stage -> shown.live().time().nextStage()));
        assertThat(lit(robot)).contains("zone-left-stomach").doesNotContain("zone-left-eyes");
        robot.interact(
                () -> List.of(1, 2, 3, 4).forEach(stage -> shown.live().time().nextStage()));
        assertThat(lit(robot)).isEmpty();
    }

    @Test
    void inASmallWindowStagesAndNoteComeAsASheet(FxRobot robot) {
        robot.interact(() -> shown.stage().setWidth(952));
        assertThat(robot.lookup("#session-note").tryQuery()).isEmpty();
        robot.clickOn("#session-quick-note").clickOn("#session-note").write("Quiet");
        assertThat(shown.session().note()).endsWith(": Quiet");
        assertThat(robot.lookup("#session-stages").query().isVisible()).isTrue();
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        assertThat(robot.lookup(RunningSessionScreenTest::isNameless).queryAll())
                .isEmpty();
    }

    private static List<String> lit(FxRobot robot) {
        return robot.lookup(".zone").queryAll().stream()
                .filter(zone -> zone.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .map(Node::getId)
                .toList();
    }

    private static boolean isNameless(Node node) {
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean worded = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return node.isFocusTraversable() && !named && !worded;
    }
}
