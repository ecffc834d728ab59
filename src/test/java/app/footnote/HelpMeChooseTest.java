package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The guide that helps to choose a treatment, asked while a session is prepared. */
class HelpMeChooseTest extends InWholeApp {

    @Test
    void whatTheGuideSuggestsIsChosenAndTheClientStays(FxRobot robot) {
        click(robot, "#rail-clients");
        click(robot, ".client-words");
        click(robot, "#start-for-client");
        settle();
        String client = robot.lookup("#who-choose").query().getAccessibleText();
        click(robot, "#start-score-tension-7");
        click(robot, "#start-help");
        click(robot, "#guide-goal-methodical");
        click(robot, "#guide-time-60");
        click(robot, "#guide-use");
        settle();
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
    void theGuideKnowsThePresetsAsThePracticeMadeThem(FxRobot robot) {
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
        settle();
        assertThat(robot.lookup("#preset-mine").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.interact(() -> app.practice()
                .save(app.practice()
                        .presets()
                        .without(sixty.id(), Shipped.read().presets())));
        click(robot, "#rail-guide");
        assertThat(robot.lookup("#guide-suggestion").queryLabeled().getText()).isEqualTo("Slow hour");
    }
}
