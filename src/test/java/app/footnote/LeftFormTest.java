package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.storage.PatientFolder;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.Screen;
import app.footnote.ui.clients.ClientsScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Leaving a form writes what was typed, though the moment at which it would be written by itself never comes. */
class LeftFormTest extends InWholeApp {
    private final Ids ids = new Ids(InstantSource.fixed(WholeApp.NOW), new Random(3));
    private final Client client = Client.named(ids.nextClient(), "Anna Lindqvist", WholeApp.NOW);
    private final SessionRecord session = SessionRecord.start(
                    SessionId.next(ids),
                    Optional.of(client.id()),
                    Shipped.read().presets().getFirst(),
                    WholeApp.NOW.minusSeconds(900),
                    ZoneOffset.UTC)
            .finish(WholeApp.NOW, WholeApp.NOW);

    @Override
    void begin() {
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, InstantSource.fixed(WholeApp.NOW)).create();
        try (Practice practice = opened.practice()) {
            practice.save(client);
            practice.save(session);
        }
        app.on(PatientFolder::of);
        app.open(1440, 900, Theme.LIGHT);
    }

    @Test
    void goingToAnotherScreenWritesTheSessionsRecord(FxRobot robot) throws TimeoutException {
        robot.interact(() -> clients().open(session.id()));
        type(robot, "#form-note", "Cold heels");
        robot.clickOn("#rail-guide");
        untilWritten("Cold heels");
    }

    @Test
    void goingToAnotherScreenByKeyWritesTheConsultation(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            clients().open(client.id());
            clients().showTab("consultation");
        });
        robot.clickOn("#consultation-new");
        type(robot, "#answer-main-concern", "Long days standing");
        robot.interact(() -> app.workspace().window().show(Screen.CHART));
        untilWritten("Long days standing");
    }

    @Test
    void goingToTheNextFieldWritesTheOneBefore(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            clients().open(client.id());
            clients().showTab("consultation");
        });
        robot.clickOn("#consultation-new");
        type(robot, "#answer-main-concern", "Long days standing");
        type(robot, "#answer-goals", "Rest");
        untilWritten("Long days standing");
    }

    @Test
    void closingTheWindowWritesTheSessionsRecord(FxRobot robot) throws IOException {
        robot.interact(() -> clients().open(session.id()));
        type(robot, "#form-note", "Cold heels");
        close(robot);
        assertThat(isWritten("Cold heels")).isTrue();
    }

    @Test
    void closingTheWindowWritesTheClientsDetails(FxRobot robot) throws IOException {
        robot.interact(() -> clients().open(client.id()));
        robot.clickOn("#edit-details");
        type(robot, "#form-tags", "evenings");
        close(robot);
        assertThat(isWritten("evenings")).isTrue();
    }

    private ClientsScreen clients() {
        app.workspace().window().show(Screen.CLIENTS);
        return (ClientsScreen) app.workspace().window().screen(Screen.CLIENTS);
    }

    private static void type(FxRobot robot, String field, String text) {
        Node node = robot.lookup(field).query();
        robot.interact(node::requestFocus);
        robot.write(text);
    }

    private void untilWritten(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isWritten(text));
    }

    private boolean isWritten(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
