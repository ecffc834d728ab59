package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One key hides names and notes in the whole app, until it is drawn back. */
@ExtendWith(ApplicationExtension.class)
class CurtainTest {
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
    void noNameIsSeenOnAnyScreenUntilItIsDrawnBack(FxRobot robot) throws InterruptedException {
        click(robot, "#rail-clients");
        Pane client = robot.lookup(".client-words").query();
        String name = ((Labeled) client.getChildren().getFirst()).getText();
        assertThat(words(robot)).anyMatch(text -> text.contains(name));
        robot.type(KeyCode.F8);
        Stillness.settle(stage.getScene());
        assertThat(words(robot)).noneMatch(text -> text.contains(name));
        click(robot, "#rail-session");
        assertThat(words(robot)).noneMatch(text -> text.contains(name));
        click(robot, "#rail-clients");
        click(robot, "#curtain-back");
        assertThat(words(robot)).anyMatch(text -> text.contains(name));
    }

    @Test
    void theRunningSessionAndTheClockOnTheRailTellACode(FxRobot robot) throws InterruptedException {
        click(robot, "#rail-clients");
        click(robot, ".client-words");
        click(robot, "#start-for-client");
        click(robot, "#preset-foot-massage-15");
        click(robot, "#start-session");
        robot.type(KeyCode.F8);
        Stillness.settle(stage.getScene());
        assertThat(words(robot)).anyMatch(text -> text.startsWith("Client "));
        click(robot, "#rail-chart");
        assertThat(robot.lookup("#rail-clock").query().getAccessibleText()).contains("Client ");
        assertThat(robot.lookup("#curtain").query().isVisible()).isFalse();
    }

    private void click(FxRobot robot, String id) throws InterruptedException {
        Stillness.settle(stage.getScene());
        robot.clickOn(id);
        Stillness.settle(stage.getScene());
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && isSeen(node)).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
