package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** In the window itself: back up, go on working, restore the backup and open it, while the present practice stays. */
@ExtendWith(AtScreen.class)
class RestoredPracticeTest {
    @TempDir
    private Path folder;

    private final TourClock clock = new TourClock(WholeApp.NOW, ZoneOffset.UTC);
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void show(Stage window) {
        stage = window;
        stage.setWidth(1440);
        stage.setHeight(900);
        try (Practice practice = opened(new PracticeFolder(present(), clock).create())) {
            Ids ids = new Ids(clock, new Random(2));
            practice.save(Client.named(ids.nextClient(), "Anna Lindqvist", WholeApp.NOW));
        }
        Desktop desktop = new Desktop(new Nobody().getHostServices(), stage, new Chosen(folder));
        CompletableFuture<Shipped> shipped = CompletableFuture.completedFuture(Shipped.read());
        new FootnoteApp(shipped, Start.inNamed(present(), clock), clock, stage, desktop).show();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(() -> {
            if (stage.isShowing()) {
                closeTheWindow();
            }
        });
    }

    @Test
    void theRestoredPracticeTakesThePlaceOfThePresentOneWhichStays(FxRobot robot) throws TimeoutException {
        robot.clickOn("#rail-settings");
        press(robot, "#backup-now");
        until(robot, "and checked. It holds 1 client");

        robot.clickOn("#rail-clients");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("Berta Berg").type(KeyCode.ENTER);
        until(robot, "Berta Berg");

        robot.clickOn("#rail-settings");
        press(robot, "#backup-restore");
        until(robot, "Your practice now holds");
        press(robot, "#backup-restore-go");
        until(robot, "Your present practice was not touched");
        press(robot, "#backup-open");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#backup-open").tryQuery().isEmpty()
                        && robot.lookup("#rail-clients").tryQuery().isPresent());
        robot.clickOn("#rail-clients");
        until(robot, "Anna Lindqvist");
        assertThat(words(robot)).doesNotContain("Berta Berg");

        robot.interact(this::closeTheWindow);
        assertThat(clientsIn(present())).containsExactlyInAnyOrder("Anna Lindqvist", "Berta Berg");
        assertThat(clientsIn(folder.resolve("restored"))).containsExactly("Anna Lindqvist");
    }

    private void closeTheWindow() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private Path present() {
        return folder.resolve("practice");
    }

    private List<String> clientsIn(Path place) {
        try (Practice practice = opened(new PracticeFolder(place, clock).open())) {
            return practice.clients().clients().stream().map(Client::name).toList();
        }
    }

    private static Practice opened(Opening opening) {
        return ((Opening.Opened) opening).practice();
    }

    private static void press(FxRobot robot, String button) {
        Button found = robot.lookup(button).queryButton();
        robot.interact(found::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static void until(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words(robot).contains(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    /** Lends the services of the system, which JavaFX hands to an application only. */
    private static final class Nobody extends Application {
        @Override
        public void start(Stage window) {
            throw new UnsupportedOperationException("never started");
        }
    }

    /** A person who always chooses the same places. */
    private record Chosen(Path folder) implements FileChoosers {

        @Override
        public Optional<Path> backupToWrite(String name) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> backupToRead() {
            return backupToWrite("footnote-2026-11-22.zip");
        }

        @Override
        public Optional<Path> newFolder() {
            return Optional.of(folder.resolve("restored"));
        }

        @Override
        public Optional<Path> folder(Path from) {
            return newFolder();
        }
    }
}
