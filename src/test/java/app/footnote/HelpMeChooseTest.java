package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.settings.Theme;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The guide that helps to choose a treatment, asked while a session is prepared. */
@ExtendWith(ApplicationExtension.class)
class HelpMeChooseTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private WholeApp app;

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
    void whatTheGuideSuggestsIsChosenAndTheClientStays(FxRobot robot) throws InterruptedException {
        click(robot, "#rail-clients");
        click(robot, ".client-words");
        click(robot, "#start-for-client");
        Stillness.settle(stage.getScene());
        String client = robot.lookup("#who-choose").query().getAccessibleText();
        click(robot, "#start-score-tension-7");
        click(robot, "#start-help");
        click(robot, "#guide-goal-methodical");
        click(robot, "#guide-time-60");
        click(robot, "#guide-use");
        Stillness.settle(stage.getScene());
        assertThat(robot.lookup("#who-choose").query().getAccessibleText()).isEqualTo(client);
        assertThat(robot.lookup("#start-session").queryAs(Labeled.class).getText())
                .isEqualTo("Start 60 minutes");
        click(robot, "#start-session");
        assertThat(app.practice()
                        .runningSession()
                        .orElseThrow()
                        .notes()
                        .before()
                        .scores()
                        .byScale())
                .containsKey("tension");
    }

    @Test
    void theGuideKnowsThePresetsAsThePracticeMadeThem(FxRobot robot) throws InterruptedException {
        click(robot, "#rail-guide");
        click(robot, "#guide-goal-methodical");
        click(robot, "#guide-time-60");
        Preset sixty = Shipped.read().plainPresets().getLast();
        robot.interact(() -> app.practice()
                .save(OwnPresets.NONE.with(sixty.copiedAs("mine", "Slow hour")).with(sixty.named("My hour"))));
        click(robot, "#rail-session");
        click(robot, "#rail-guide");
        assertThat(robot.lookup("#guide-suggestion").queryLabeled().getText()).isEqualTo("My hour");
        click(robot, "#guide-own-preset");
        Stillness.settle(stage.getScene());
        assertThat(robot.lookup("#preset-mine").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.interact(() -> app.practice()
                .save(app.practice()
                        .presets()
                        .without(sixty.id(), Shipped.read().presets())));
        click(robot, "#rail-guide");
        assertThat(robot.lookup("#guide-suggestion").queryLabeled().getText()).isEqualTo("Slow hour");
    }

    private void click(FxRobot robot, String id) throws InterruptedException {
        Stillness.settle(stage.getScene());
        robot.clickOn(id);
    }
}
