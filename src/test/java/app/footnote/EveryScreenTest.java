package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.Theme;
import app.footnote.ui.Screen;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Opens every screen in both themes and both sizes. Nothing that takes the keyboard is without a name, and JavaFX finds
 * nothing to warn of. It runs with the JVM flags of the build: {@code -Dglass.platform=Headless -Dprism.order=sw}, on
 * the class path.
 */
@ExtendWith(AtScreen.class)
class EveryScreenTest {
    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();
    private final Logger log = Logger.getLogger("javafx");
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private Stage stage;
    private WholeApp app;

    @Start
    void keep(Stage window) {
        stage = window;
    }

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void stopListening(FxRobot robot) {
        log.removeHandler(listener);
        robot.interact(app::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 1024, 700", "DARK, 1024, 700"})
    void hasNamesForAllThatTakesTheKeyboardAndWarnsOfNothing(Theme theme, int width, int height, FxRobot robot) {
        robot.interact(() -> {
            app = new WholeApp(folder, stage);
            app.makeUpPractice(4);
            app.open(width, height, theme);
        });
        List<String> nameless = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> app.workspace().window().show(screen));
            WaitForAsyncUtils.waitForFxEvents();
            nameless.addAll(nameless(robot, screen.id()));
        }
        robot.interact(() -> app.workspace().window().show(Screen.SESSION));
        robot.interact(() -> robot.lookup("#start-session").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        nameless.addAll(nameless(robot, "running session"));

        assertThat(nameless).isEmpty();
        assertThat(warnings).isEmpty();
    }

    private List<String> nameless(FxRobot robot, String screen) {
        return robot.lookup(node -> node.isFocusTraversable() && isSeen(node)).queryAll().stream()
                .filter(node -> !(node instanceof ScrollPane))
                .filter(node -> name(node).isBlank())
                .map(node -> screen + ": " + node)
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node.getParent() == null || node.isVisible() && isSeen(node.getParent());
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
