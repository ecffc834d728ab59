package app.footnote.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A backup is made, looked at and restored by the buttons of the settings, over real files. */
@ExtendWith(AtScreen.class)
class BackupCardTest {
    @TempDir
    private Path folder;

    private RealBackups work;

    @Start
    void show(Stage stage) {
        work = new RealBackups(folder);
        work.practice().client("Anna Lindqvist");
        Fonts.load();
        Theme.LIGHT.apply();
        BackupCard card = new BackupCard(Messages.of("settings"), work, new DayWords(ZoneOffset.UTC));
        stage.setScene(Sheets.scene(card, 760, 700));
        stage.setWidth(760);
        stage.setHeight(700);
        stage.show();
    }

    @AfterEach
    void close() {
        work.practice().practice().close();
    }

    @Test
    void aBackupIsMadeAndRestoredIntoANewFolderThatCanBeOpened(FxRobot robot) throws TimeoutException {
        assertThat(last(robot)).isEqualTo("No backup has been made yet.");
        robot.clickOn("#backup-now");
        until(robot, "and checked. It holds 1 client, no consultations and no sessions");
        assertThat(work.zip()).exists();
        assertThat(last(robot)).isEqualTo("Last backup: 22 Nov 2026, 14:38");

        robot.interact(() -> work.practice().client("Berta Berg"));
        robot.clickOn("#backup-restore");
        until(robot, "Your practice now holds");
        assertThat(words(robot)).contains("This backup holds 1 client,").contains("22 Nov 2026, 14:38");
        assertThat(work.restored()).doesNotExist();

        robot.clickOn("#backup-restore-go");
        until(robot, "Your present practice was not touched");
        robot.clickOn("#backup-open");
        assertThat(work.opened()).containsExactly(work.restored());
        assertThat(clientsIn(work.restored())).isEqualTo(1);
        assertThat(work.practice().practice().clients().clients()).hasSize(2);
    }

    @Test
    void restoringCanBeCalledOff(FxRobot robot) throws TimeoutException {
        robot.clickOn("#backup-now");
        until(robot, "and checked");
        robot.clickOn("#backup-restore");
        until(robot, "This backup holds");
        robot.clickOn("#backup-restore-cancel");

        assertThat(robot.lookup("#backup-outcome").query().isVisible()).isFalse();
        assertThat(work.restored()).doesNotExist();
    }

    @Test
    void aBackupThatCannotBeMadeIsToldInOneSentence(FxRobot robot) throws TimeoutException {
        work.writeTo(folder.resolve("practice").resolve("inside.zip"));
        robot.clickOn("#backup-now");
        until(robot, "could not be made");

        assertThat(last(robot)).isEqualTo("No backup has been made yet.");
        assertThat(robot.lookup("#backup-now").query().isDisabled()).isFalse();
    }

    @Test
    void aFileThatIsNoBackupIsNotUsed(FxRobot robot) throws TimeoutException, IOException {
        Files.writeString(work.zip(), "something else");
        robot.clickOn("#backup-restore");
        until(robot, "is no whole backup of a practice");
    }

    @Test
    void theWindowStaysUsableAndSaysWhatItDoes(FxRobot robot) throws TimeoutException {
        CountDownLatch hold = work.holdBack();
        robot.clickOn("#backup-now");
        assertThat(words(robot)).contains("Writing the backup and reading it again");
        assertThat(robot.lookup("#backup-restore").query().isDisabled()).isTrue();
        hold.countDown();
        until(robot, "and checked");
    }

    @Test
    void aCheckSaysWhatIsWrongAndWhatTheChainCannotShow(FxRobot robot) throws TimeoutException, IOException {
        robot.clickOn("#backup-check");
        until(robot, "nothing is wrong");
        assertThat(words(robot)).contains("They are no proof against forgery");

        Files.writeString(folder.resolve("practice").resolve("profile.json"), "damaged");
        robot.clickOn("#backup-check");
        until(robot, "is wrong.");
        assertThat(words(robot)).contains("profile.json");
    }

    private static int clientsIn(Path place) {
        Opening opening = new PracticeFolder(place, java.time.Clock.systemUTC()).open();
        Opening.Opened opened = (Opening.Opened) opening;
        int clients = opened.practice().clients().clients().size();
        opened.practice().close();
        return clients;
    }

    private static void until(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words(robot).contains(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String last(FxRobot robot) {
        return robot.lookup("#backup-last").queryAs(Label.class).getText();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
