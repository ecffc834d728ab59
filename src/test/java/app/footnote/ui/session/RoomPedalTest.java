package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.session.Paused;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.RoomSettings;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The room worked without hands: by keys, pedals and presenters. */
@ExtendWith(AtScreen.class)
class RoomPedalTest {
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
    void aWholeSessionIsRunByPedalAlone(FxRobot robot) {
        IntStream.range(0, 3).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        assertThat(shown.session().clock().comingStage()).isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(ShownSession.allWords(robot)).anyMatch(text -> text.startsWith("The same key once more"));
        shown.pass(robot, Duration.ofSeconds(2));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(shown.done()).containsExactly("finished");
        assertThat(shown.session().isFinished()).isTrue();
    }

    @Test
    void aKeyThatIsHeldActsOnce(FxRobot robot) {
        robot.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        robot.interact(() -> IntStream.range(0, 9).forEach(again -> send(KeyCode.PAGE_DOWN)));
        assertThat(shown.session().clock().stageIndex()).isEqualTo(1);
        robot.release(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(shown.session().clock().stageIndex()).isEqualTo(2);
    }

    @Test
    void aPresenterPausesByBButATextTakesTheLetter(FxRobot robot) {
        robot.type(KeyCode.B);
        assertThat(shown.session().clock()).isInstanceOf(Paused.class);
        robot.clickOn("#session-note").write("b b1");
        assertThat(shown.session().clock()).isInstanceOf(Paused.class);
        assertThat(shown.session().note()).endsWith(": b b1");
        assertThat(shown.session().findings()).isEmpty();
    }

    @Test
    void aPedalWorksWhileANoteIsWritten(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("Quiet").type(KeyCode.PAGE_DOWN);
        assertThat(shown.session().note()).endsWith("Quiet");
        assertThat(shown.session().clock().stageIndex()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE).type(KeyCode.N);
        assertThat(shown.session().clock().stageIndex()).isEqualTo(2);
    }

    @Test
    void theSameMarkComesByPedalToo(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus").type(KeyCode.U).type(KeyCode.PAGE_UP);
        assertThat(shown.session().findings()).hasSize(1);
    }

    @Test
    void theNumberPadMarks(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus").type(KeyCode.NUMPAD3);
        assertThat(shown.session().findings().getFirst().marks().tenderness()).isPresent();
    }

    @Test
    void aLearnedKeyWorksAtOnceAndStandsOnTheButton(FxRobot robot) {
        RoomKeys learned = RoomKeys.USUAL
                .give(RoomAction.NEXT, new RoomKey("F13"))
                .take(new RoomKey("N"))
                .take(new RoomKey("PAGE_DOWN"));
        robot.interact(() -> shown.settings().set(RoomSettings.DEFAULT.withKeys(learned)));
        robot.type(KeyCode.N, KeyCode.PAGE_DOWN);
        assertThat(shown.session().clock().stageIndex()).isZero();
        robot.type(KeyCode.F13);
        assertThat(shown.session().clock().stageIndex()).isEqualTo(1);
        assertThat(robot.lookup("#session-next").query().getAccessibleText()).isEqualTo("Begin the next stage (F13)");
    }

    private void send(KeyCode code) {
        Scene scene = shown.stage().getScene();
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
