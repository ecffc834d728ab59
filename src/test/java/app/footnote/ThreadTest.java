package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a new client to a session note that is still there after a restart, through the real screens and files. */
@ExtendWith(ApplicationExtension.class)
class ThreadTest {
    @TempDir
    private Path folder;

    private WholeApp app;
    private Stage stage;

    @Start
    void show(Stage window) {
        stage = window;
        app = new WholeApp(folder, stage);
        app.open(1440, 900, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(app::close);
    }

    @Test
    void aSessionNoteIsThereAfterARestart(FxRobot robot) throws IOException {
        robot.clickOn("#rail-clients")
                .clickOn("#new-client")
                .write("Anna Lindqvist")
                .type(KeyCode.ENTER);
        robot.clickOn("#start-for-client").clickOn("#preset-foot-massage-30").clickOn("#start-session");
        robot.clickOn("#zone-right-solar-plexus");
        robot.clickOn("#session-note").write("Slept through the left foot");
        for (int stages = 0; stages < 3; stages++) {
            pass(robot, Duration.ofMinutes(9));
            robot.clickOn("#session-next");
        }
        robot.clickOn("#session-finish").clickOn("#finish-done");

        restart(robot);
        robot.clickOn("#rail-clients").clickOn("Anna Lindqvist");

        assertThat(words(robot)).anyMatch(text -> text.contains("Slept through the left foot"));
        assertThat(words(robot)).anyMatch(text -> text.equals("Solar plexus"));
        assertThat(filesBelow("clients")).hasSize(1);
        assertThat(filesBelow("sessions")).hasSize(1);
    }

    @Test
    void anUnfinishedSessionIsOfferedAfterARestart(FxRobot robot) {
        robot.clickOn("#rail-session")
                .clickOn("#who-walk_in")
                .clickOn("#preset-foot-massage-15")
                .clickOn("#start-session");
        robot.clickOn("#session-note").write("Walked in from the street");
        pass(robot, Duration.ofMinutes(4));

        restart(robot);
        robot.clickOn("#unfinished-go-on");

        assertThat(robot.lookup("#session-note").queryAs(TextInputControl.class).getText())
                .isEqualTo("Walked in from the street");
        assertThat(robot.lookup("#running-session").tryQuery()).isPresent();
    }

    @Test
    void aNoteOnAZoneIsThereAfterARestart(FxRobot robot) {
        robot.clickOn("#zone-left-stomach").clickOn("#chart-note").write("Ask about a heavy meal");

        restart(robot);
        robot.clickOn("#zone-left-stomach");

        assertThat(robot.lookup("#chart-note").queryAs(TextInputControl.class).getText())
                .isEqualTo("Ask about a heavy meal");
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            app.clock().pass(time);
            app.workspace().sessions().refresh();
        });
    }

    private void restart(FxRobot robot) {
        robot.interact(app::close);
        robot.interact(() -> {
            app = new WholeApp(folder, stage);
            app.open(1440, 900, Theme.LIGHT);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Path> filesBelow(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
