package app.footnote.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.guide.GuideReader;
import app.footnote.guide.SessionPresets;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(AtScreen.class)
class GuidePaneTest {
    private final List<String> done = new ArrayList<>();
    private GuidePane guide;

    @Start
    void show(Stage stage) throws IOException {
        Fonts.load();
        Theme.LIGHT.apply();
        GuideActions actions = new GuideActions(done::add, () -> done.add("closed"), () -> done.add("about"));
        guide = new GuidePane(new GuideReader().read().guide(), SessionPresets.ALL, Messages.of("guide"), actions);
        guide.setMaxHeight(StackPane.USE_PREF_SIZE);
        Scene scene = Sheets.scene(new StackPane(guide), 1024, 700);
        WindowLayout.follow(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void waitsForGoalAndTime(FxRobot robot) {
        Button use = robot.lookup("#guide-use").query();
        assertThat(use.isDisabled()).isTrue();
        robot.clickOn("#guide-goal-tired-feet");
        assertThat(use.isDisabled()).isTrue();
        robot.clickOn("#guide-time-30");
        assertThat(use.isDisabled()).isFalse();
        assertThat(use.getText()).isEqualTo("Use Foot massage 30");
    }

    @Test
    void handsOverTheSuggestedSession(FxRobot robot) {
        robot.clickOn("#guide-goal-methodical").clickOn("#guide-time-60").clickOn("#guide-use");
        assertThat(done).containsExactly("reflexology-60");
    }

    @Test
    void changesItsMindWithThePerson(FxRobot robot) {
        robot.clickOn("#guide-goal-methodical").clickOn("#guide-time-60");
        assertThat(suggestion(robot)).isEqualTo("Reflexology 60");
        robot.clickOn("#guide-touch-gliding");
        assertThat(suggestion(robot)).isEqualTo("Foot massage 45");
        assertThat(words(robot, "#guide-reasons .label"))
                .contains("That leaves 15 minutes to arrive, to talk and to rest.");
    }

    @Test
    void offersWhatAlsoFits(FxRobot robot) {
        robot.clickOn("#guide-goal-switch-off").clickOn("#guide-time-45").clickOn("#guide-also");
        assertThat(done).containsExactly("reflexology-45");
    }

    @Test
    void showsTheStagesOfTheSession(FxRobot robot) {
        robot.clickOn("#guide-goal-map").clickOn("#guide-time-45");
        assertThat(words(robot, "#guide-stages .label")).containsExactly("Right foot", "5 min", "Rest", "40 min");
    }

    @Test
    void saysHowFirmInPlainWords(FxRobot robot) {
        robot.clickOn("#guide-goal-map").clickOn("#guide-time-45").clickOn("#guide-pressure-light");
        assertThat(words(robot, "#guide-answer .label")).contains("With light pressure");
    }

    @Test
    void anAnswerPressedTwiceStays(FxRobot robot) {
        robot.clickOn("#guide-time-15").clickOn("#guide-time-15");
        ToggleButton answer = robot.lookup("#guide-time-15").query();
        assertThat(answer.isSelected()).isTrue();
    }

    @Test
    void worksByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#guide-goal-switch-off").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#guide-time-15").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#guide-use").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(done).containsExactly("foot-massage-15");
    }

    @Test
    void leadsToThePageAndOut(FxRobot robot) {
        robot.clickOn("#guide-about").clickOn("#guide-own").clickOn("#guide-close");
        assertThat(done).containsExactly("about", "closed", "closed");
    }

    @Test
    void takesAnswersFromCode(FxRobot robot) {
        robot.interact(() -> {
            guide.answer("goal", "tense-feet");
            guide.answer("time", "45");
        });
        assertThat(suggestion(robot)).isEqualTo("Foot massage 45");
        assertThatThrownBy(() -> guide.answer("goal", "asthma")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fitsTheSmallestWindowWithItsLongestAnswer(FxRobot robot) {
        robot.clickOn("#guide-goal-methodical").clickOn("#guide-time-60");
        robot.clickOn("#guide-touch-gliding").clickOn("#guide-pressure-firm");
        assertThat(guide.getHeight()).isLessThanOrEqualTo(684);
        assertThat(guide.getWidth()).isLessThanOrEqualTo(1000);
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        robot.clickOn("#guide-goal-map").clickOn("#guide-time-45");
        assertThat(Controls.withoutName(guide)).isEmpty();
    }

    private static String suggestion(FxRobot robot) {
        return robot.lookup("#guide-suggestion").<Labeled>query().getText();
    }

    private static List<String> words(FxRobot robot, String selector) {
        return robot.lookup(selector).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }
}
