package app.footnote.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(AtScreen.class)
class WelcomeScreenTest {
    private static final Path PROPOSED = Path.of("Documents", "Footnote");
    private static final Path OTHER = Path.of("Elsewhere");

    private final List<String> opened = new ArrayList<>();
    private CompletionStage<Optional<String>> answer = CompletableFuture.completedFuture(Optional.empty());

    @Start
    void show(Stage stage) {
        Fonts.load();
        Theme.LIGHT.apply();
        WelcomeScreen screen = new WelcomeScreen(PROPOSED, from -> Optional.of(OTHER), this::open, new Pane());
        stage.setScene(Sheets.scene(screen, 1440, 900));
        stage.show();
    }

    @Test
    void opensTheProposedFolderEmpty(FxRobot robot) {
        robot.clickOn("#welcome-open");

        assertThat(opened).containsExactly(PROPOSED + " false");
    }

    @Test
    void opensAnotherFolderWithASample(FxRobot robot) {
        robot.clickOn("#welcome-choose").clickOn("#welcome-sample").clickOn("#welcome-open");

        assertThat(opened).containsExactly(OTHER + " true");
        assertThat(text(robot, "#welcome-folder")).isEqualTo(OTHER.toString());
    }

    @Test
    void saysWhyAFolderCannotBeUsedUntilAnotherIsChosen(FxRobot robot) {
        answer = CompletableFuture.completedFuture(Optional.of("That folder holds other files."));
        robot.clickOn("#welcome-open");
        assertThat(text(robot, "#welcome-problem")).isEqualTo("That folder holds other files.");
        assertThat(robot.lookup("#welcome-problem").query().isVisible()).isTrue();

        robot.clickOn("#welcome-choose");
        assertThat(robot.lookup("#welcome-problem").query().isVisible()).isFalse();
    }

    @Test
    void canBePressedOnceWhileThePracticeIsBeingOpened(FxRobot robot) {
        CompletableFuture<Optional<String>> later = new CompletableFuture<>();
        answer = later;
        robot.clickOn("#welcome-open").clickOn("#welcome-open");
        assertThat(opened).hasSize(1);

        robot.interact(() -> later.complete(Optional.of("The disk is full.")));
        assertThat(text(robot, "#welcome-problem")).isEqualTo("The disk is full.");
        robot.clickOn("#welcome-open");
        assertThat(opened).hasSize(2);
    }

    private CompletionStage<Optional<String>> open(Path folder, boolean withSample) {
        opened.add(folder + " " + withSample);
        return answer;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
