package app.footnote;

import static org.testfx.assertions.api.Assertions.assertThat;

import app.footnote.record.Score;
import app.footnote.settings.Theme;
import app.footnote.ui.Screen;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is set under Presets is what a new session offers. */
class OwnPresetsInSessionsTest extends InWholeApp {

    @Override
    void begin() {
        app.open(1200, 900, Theme.LIGHT);
    }

    @Test
    void theStartScreenOffersThePresetsAsTheyAreNow(FxRobot robot) {
        show(robot, Screen.SESSION);
        robot.clickOn("#preset-foot-massage-30");
        show(robot, Screen.SETTINGS);
        robot.clickOn("#settings-presets");
        robot.interact(
                () -> robot.lookup("#preset-name").queryTextInputControl().setText("Lunch break"));
        robot.clickOn("#presets-copy");
        robot.interact(() -> robot.lookup("#presets-delete").queryButton().fire());
        robot.clickOn("#first-foot-left");
        show(robot, Screen.SESSION);

        assertThat(robot.lookup("#preset-foot-massage-15 .text-medium").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Lunch break");
        assertThat(robot.lookup(".plan-row .text-medium").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsSubsequence("Soak and wipe", "Left foot", "Right foot", "Rest");
    }

    @Test
    void whatIsStillBeingTypedIsKeptWhenAnotherScreenIsShown(FxRobot robot) {
        show(robot, Screen.SETTINGS);
        robot.clickOn("#settings-presets").clickOn("#presets-order").clickOn("#preset-down-foot-massage-15");
        robot.clickOn("#presets-order")
                .doubleClickOn("#stage-minutes-1 .text-field")
                .write("45");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);

        assertThat(robot.lookup("#preset-foot-massage-15 .preset-minutes").queryLabeled())
                .hasText("54");
        assertThat(robot.lookup(".preset-card").queryAll().iterator().next().getId())
                .isEqualTo("preset-foot-massage-30");
    }

    @Test
    void theRoomIsDimmedBeforeASessionOrInTheSettings(FxRobot robot) {
        show(robot, Screen.SETTINGS);
        show(robot, Screen.SESSION);
        robot.clickOn("#start-dim");
        show(robot, Screen.SETTINGS);
        robot.clickOn("#settings-room");
        assertThat(robot.lookup("#room-warm").queryAs(ToggleSwitch.class).isSelected())
                .isTrue();
        robot.clickOn("#room-warm");
        show(robot, Screen.SESSION);
        assertThat(robot.lookup("#start-dim").queryAs(ToggleSwitch.class).isSelected())
                .isFalse();
    }

    @Test
    void whatWasFilledInStaysWhileThePresetsAreChanged(FxRobot robot) {
        show(robot, Screen.SESSION);
        robot.clickOn("#who-client").clickOn("#who-choose").write("Maria Rossi").type(KeyCode.ENTER);
        robot.clickOn("#preset-reflexology-45");
        robot.clickOn("#start-score-tension-6");
        show(robot, Screen.SETTINGS);
        robot.clickOn("#settings-presets");
        robot.interact(() -> {
            robot.lookup("#presets-list").queryComboBox().getSelectionModel().select(3);
            robot.lookup("#preset-name").queryTextInputControl().setText("Quiet hour");
        });
        show(robot, Screen.SESSION);

        assertThat(robot.lookup("#who-choose .text-medium").queryLabeled()).hasText("Maria Rossi");
        assertThat(robot.lookup("#preset-reflexology-45")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();
        assertThat(robot.lookup("#preset-reflexology-45 .text-medium").queryLabeled())
                .hasText("Quiet hour");
        robot.clickOn("#start-session");
        assertThat(app.practice().runningSession()).hasValueSatisfying(session -> {
            assertThat(session.treatment().name()).isEqualTo("Quiet hour");
            assertThat(session.notes().before().scores().on("tension")).contains(new Score(6));
        });
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> app.workspace().window().show(screen));
    }
}
