package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.session.Paused;
import app.footnote.session.Unwell;
import app.footnote.settings.RoomSettings;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is written while a session runs, what hides it, and a client who feels unwell. */
@ExtendWith(AtScreen.class)
class RoomNoteTest {
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
    void theCurtainShowsACodeAndHidesTheNote(FxRobot robot) {
        robot.clickOn("#session-note").write("Told me of her divorce").type(KeyCode.F8);
        assertThat(ShownSession.words(robot, "#session-who"))
                .startsWith("Client ")
                .hasSize(11);
        assertThat(robot.lookup("#session-note").query().getParent().isVisible())
                .isFalse();
        assertThat(robot.lookup("#session-note-hidden").query().isVisible()).isTrue();
        assertThat(ShownSession.allWords(robot)).noneMatch(text -> text.contains("Anna"));
        robot.type(KeyCode.F8);
        assertThat(ShownSession.words(robot, "#session-who")).isEqualTo("Anna L.");
    }

    @Test
    void aPhraseLandsInTheNoteWithTimeAndStage(FxRobot robot) {
        robot.type(KeyCode.N).clickOn("Asked for less");
        shown.pass(robot, Duration.ofMinutes(2));
        robot.clickOn("Relaxed");
        assertThat(shown.session().note()).isEqualTo("14:38 Right foot: Asked for less\n14:40 Right foot: Relaxed");
        robot.interact(() -> shown.settings().set(RoomSettings.DEFAULT.withPhrases(List.of("Very quiet"))));
        assertThat(robot.lookup(".phrase").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Very quiet");
    }

    @Test
    void theQuickNoteBeginsWithTimeAndStageAndLeavesNothingIfNothingIsWritten(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("Slept").type(KeyCode.ESCAPE);
        assertThat(shown.session().note()).isEqualTo("14:38 Wipe and warm: Slept");
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(shown.session().note()).isEqualTo("14:38 Wipe and warm: Slept");
        shown.pass(robot, Duration.ofMinutes(1));
        robot.clickOn("#session-note").write("Woke").type(KeyCode.ESCAPE);
        assertThat(shown.session().note()).isEqualTo("14:38 Wipe and warm: Slept\n14:39 Wipe and warm: Woke");
        robot.clickOn("#session-note").type(KeyCode.ESCAPE);
        assertThat(shown.session().note()).endsWith("Woke");
    }

    @Test
    void whenTheClientFeelsUnwellTheClockStopsTheTimeIsKeptAndTheStepsAreShown(FxRobot robot) {
        shown.pass(robot, Duration.ofMinutes(1));
        robot.clickOn("#session-unwell");
        assertThat(shown.session().clock()).isInstanceOf(Paused.class);
        assertThat(shown.test()
                        .practice()
                        .session(shown.session().id())
                        .orElseThrow()
                        .notes()
                        .unwell())
                .containsExactly(new Unwell(shown.clock().instant(), Optional.of("warm")));
        assertThat(ShownSession.allWords(robot)).containsSubsequence("Stop", "Lie flat", "Observe", "Call help");
        assertThat(robot.lookup("#unwell-back").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#unwell-back").tryQuery()).isEmpty();
        assertThat(shown.session().clock()).isInstanceOf(Paused.class);
        robot.clickOn("#session-unwell").clickOn("#unwell-go-on");
        assertThat(shown.session().clock()).isNotInstanceOf(Paused.class);
        assertThat(shown.session().notes().unwell()).hasSize(2);
    }

    @Test
    void whatIsTappedWithOilyHandsIsLarge(FxRobot robot) {
        assertThat(robot.lookup(".phrase").queryAllAs(Button.class))
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.getHeight()).isGreaterThanOrEqualTo(56));
        robot.interact(() -> shown.resize(952, 700));
        assertThat(robot.lookup("#session-quick-note")
                        .queryAs(ToggleButton.class)
                        .getHeight())
                .isGreaterThanOrEqualTo(56);
    }

    @Test
    void aTimeTheClientFeltUnwellStandsAtTheEnd(FxRobot robot) {
        robot.clickOn("#session-unwell").clickOn("#unwell-back");
        robot.interact(() -> {
            shown.live().finish();
            shown.showFinish();
        });
        assertThat(ShownSession.words(robot, "#finish-unwell .label"))
                .isEqualTo("14:38 Wipe and warm: the client felt unwell, the session was paused.");
    }
}
