package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One key hides names and notes in the whole app, until it is drawn back. */
class CurtainTest extends InWholeApp {

    @Test
    void noNameIsSeenOnAnyScreenUntilItIsDrawnBack(FxRobot robot) {
        click(robot, "#rail-clients");
        Pane client = robot.lookup(".client-words").query();
        String name = ((Labeled) client.getChildren().getFirst()).getText();
        assertThat(words(robot)).anyMatch(text -> text.contains(name));
        robot.type(KeyCode.F8);
        settle();
        assertThat(words(robot)).noneMatch(text -> text.contains(name));
        click(robot, "#rail-session");
        assertThat(words(robot)).noneMatch(text -> text.contains(name));
        click(robot, "#rail-clients");
        click(robot, "#curtain-back");
        assertThat(words(robot)).anyMatch(text -> text.contains(name));
    }

    @Test
    void theRunningSessionAndTheClockOnTheRailTellACode(FxRobot robot) {
        click(robot, "#rail-clients");
        click(robot, ".client-words");
        click(robot, "#start-for-client");
        click(robot, "#preset-foot-massage-15");
        click(robot, "#start-session");
        robot.type(KeyCode.F8);
        settle();
        assertThat(words(robot)).anyMatch(text -> text.startsWith("Client "));
        click(robot, "#rail-chart");
        assertThat(robot.lookup("#rail-clock").query().getAccessibleText()).contains("Client ");
        assertThat(robot.lookup("#curtain").query().isVisible()).isFalse();
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
