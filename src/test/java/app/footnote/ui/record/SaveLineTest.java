package app.footnote.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.SaveState;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class SaveLineTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private static Path folder;

    private final Path root = folder.resolve("practice-" + System.nanoTime());
    private TestPractice test;
    private SaveStatus status;

    @Start
    void show(Stage window) {
        Theme.LIGHT.apply();
        test = new TestPractice(root);
        status = new SaveStatus(test.practice());
        SaveLine line = new SaveLine("saved", status, new TimeWords(test.clock()));
        window.setScene(Sheets.scene(line, 400, 200));
        window.show();
    }

    @AfterEach
    void close() {
        test.practice().close();
    }

    @Test
    void tellsWhenTheLastChangeWasWritten(FxRobot robot) throws TimeoutException {
        robot.interact(() -> test.client("Anna Lindqvist"));
        waitFor(SaveState.Saved.class);
        assertThat(words(robot)).isEqualTo("Saved 14:38");
        assertThat(robot.lookup("#saved-again").query().isVisible()).isFalse();
    }

    @Test
    void saysWhatIsNotSavedUntilItIs(FxRobot robot) throws IOException, TimeoutException {
        Path aside = root.resolveSibling("aside-" + System.nanoTime());
        Files.move(root, aside);
        Files.writeString(root, "in the way");
        robot.interact(() -> test.client("Anna Lindqvist"));
        waitFor(SaveState.NotSaved.class);
        assertThat(words(robot)).startsWith("Not saved");

        Files.delete(root);
        Files.move(aside, root);
        robot.clickOn("#saved-again");
        waitFor(SaveState.Saved.class);
        assertThat(words(robot)).isEqualTo("Saved 14:38");
    }

    private void waitFor(Class<? extends SaveState> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> state.isInstance(status.stateProperty().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot) {
        Node first = robot.lookup("#saved > .label").query();
        return ((Labeled) first).getText();
    }
}
