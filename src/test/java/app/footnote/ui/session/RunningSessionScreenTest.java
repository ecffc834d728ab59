package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.session.Computer;
import app.footnote.session.Finding;
import app.footnote.session.Pause;
import app.footnote.session.Paused;
import app.footnote.session.SessionRecord;
import app.footnote.settings.ClockSettings;
import app.footnote.settings.RoomSettings;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RunningSessionScreenTest {
    @TempDir
    private static Path folder;

    private final List<String> done = new ArrayList<>();
    private TestPractice test;
    private LiveSession live;
    private Computer computer;
    private Stage stage;

    @Start
    void show(Stage window) throws BadPackException {
        stage = window;
        Fonts.load();
        Theme.LIGHT.apply();
        var chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        computer = new Computer(test.clock().instant());
        live = new LiveSession(
                test.practice(),
                chart,
                () -> "western",
                test.clock(),
                test.ids(),
                computer.time(true),
                () -> new ClockSettings(true, 0, 0));
        live.start(Optional.of(test.client("Anna Lindqvist").id()), TestPractice.preset("reflexology-45"));
        TimeWords times = new TimeWords(test.clock());
        SaveStatus status = new SaveStatus(test.practice());
        RunningSessionScreen screen = new RunningSessionScreen(
                live,
                new NoCautions(),
                chart,
                status,
                times,
                new SimpleObjectProperty<>(RoomSettings.DEFAULT),
                TestPractice.words(),
                () -> done.add("finished"));
        Scene scene = Sheets.scene(screen, 1352, 900);
        WindowLayout.follow(scene);
        window.setScene(scene);
        window.setWidth(1352);
        window.setHeight(900);
        window.show();
    }

    @AfterEach
    void close() {
        test.practice().close();
    }

    @Test
    void aTapMarksAZoneAndTheNextTapTakesTheMarkAway(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus");
        assertThat(session().findings()).extracting(Finding::zoneName).containsExactly("Solar plexus");
        assertThat(words(robot, "#session-marked-count")).isEqualTo("1 zone marked");
        robot.clickOn("#zone-right-solar-plexus");
        assertThat(session().findings()).isEmpty();
    }

    @Test
    void keysDriveTheClock(FxRobot robot) {
        robot.type(KeyCode.N);
        assertThat(session().clock().stageIndex()).isEqualTo(1);
        robot.type(KeyCode.ADD);
        assertThat(session().clock().currentStage().added()).hasMinutes(5);
        robot.type(KeyCode.SPACE);
        assertThat(words(robot, "#session-time")).isEqualTo("Paused since 14:38");
        robot.type(KeyCode.SPACE);
        assertThat(words(robot, "#session-time")).isEqualTo("14:38");
    }

    @Test
    void keysAreLettersWhileANoteIsWritten(FxRobot robot) {
        robot.clickOn("#session-note").write("nfn n+");
        assertThat(session().note()).isEqualTo("nfn n+");
        assertThat(session().clock().stageIndex()).isZero();
        assertThat(done).isEmpty();
    }

    @Test
    void spaceStillPausesAfterAButtonWasPressedByHand(FxRobot robot) {
        robot.clickOn("#session-next").type(KeyCode.SPACE);
        assertThat(session().clock().stageIndex()).isEqualTo(1);
        assertThat(words(robot, "#session-time")).isEqualTo("Paused since 14:38");
    }

    @Test
    void oneGoesBackAndAddsAMinuteByMouse(FxRobot robot) {
        assertThat(robot.lookup("#session-previous").query().isDisabled()).isTrue();
        robot.clickOn("#session-next").clickOn("#session-previous").clickOn("#session-minute");
        assertThat(session().clock().stageIndex()).isZero();
        assertThat(session().clock().currentStage().added()).hasMinutes(1);
        assertThat(session().clock().timeline().runs().getLast().added()).hasMinutes(-1);
    }

    @Test
    void aPauseTakesAReasonByOneTapAndAnotherTapTakesItBack(FxRobot robot) {
        assertThat(robot.lookup("#session-pause-reasons").query().isVisible()).isFalse();
        robot.clickOn("#session-pause").clickOn("Talking").clickOn("Telephone");
        assertThat(((Paused) session().clock()).reason()).isEqualTo("Telephone");
        robot.clickOn("Telephone");
        assertThat(((Paused) session().clock()).reason()).isEmpty();
        robot.clickOn("Talking").clickOn("#session-pause");
        assertThat(session().clock().timeline().pauses())
                .extracting(Pause::reason)
                .containsExactly("Talking");
        assertThat(robot.lookup("#session-pause-reasons").query().isVisible()).isFalse();
    }

    @Test
    void sleepIsToldOnceAndCanBeLeftOut(FxRobot robot) {
        pass(robot, Duration.ofMinutes(1));
        sleep(robot, Duration.ofMinutes(3));
        assertThat(digits(robot)).isEqualTo("1:00");
        assertThat(words(robot, "#session-slept .label")).startsWith("The computer slept for 3 minutes");
        robot.clickOn("#session-slept-leave-out");
        assertThat(digits(robot)).isEqualTo("4:00");
        assertThat(robot.lookup("#session-slept").query().isVisible()).isFalse();
        sleep(robot, Duration.ofMinutes(1));
        robot.clickOn("#session-slept-count");
        assertThat(digits(robot)).isEqualTo("3:00");
        assertThat(session().clock().timeline().pauses()).hasSize(1);
    }

    @Test
    void settingTheComputersClockMovesNothing(FxRobot robot) {
        pass(robot, Duration.ofMinutes(1));
        robot.interact(() -> {
            computer.set(Duration.ofHours(-5));
            live.refresh();
        });
        pass(robot, Duration.ofMinutes(1));
        assertThat(digits(robot)).isEqualTo("3:00");
        assertThat(session().clock().timeline().setBy()).hasHours(-5);
        assertThat(robot.lookup("#session-slept").query().isVisible()).isFalse();
        SessionRecord kept = session();
        robot.interact(() -> live.takeUp(kept));
        pass(robot, Duration.ofSeconds(30));
        assertThat(digits(robot)).isEqualTo("2:30");
    }

    @Test
    void theDigitsAreReadableFromTwoMetres(FxRobot robot) {
        robot.interact(() -> live.time().nextStage());
        robot.interact(() -> live.time().nextStage());
        assertThat(digits(robot)).isEqualTo("14:00");
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(110);
        robot.interact(() -> stage.setWidth(952));
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(76);
        robot.interact(() -> stage.setWidth(1352));
        pass(robot, Duration.ofMinutes(16));
        assertThat(digits(robot)).isEqualTo("+2:00");
        assertThat(digitSize(robot)).isGreaterThanOrEqualTo(104);
    }

    @Test
    void twoMinutesBeforeTheEndOfAStageTheColourShifts(FxRobot robot) {
        pass(robot, Duration.ofMinutes(3).minusSeconds(1));
        assertThat(states(robot)).doesNotContain("near");
        pass(robot, Duration.ofSeconds(1));
        assertThat(states(robot)).contains("near").doesNotContain("over");
        pass(robot, Duration.ofMinutes(3));
        assertThat(states(robot)).contains("over").doesNotContain("near");
    }

    @Test
    void stagesShowPlannedAndActualTime(FxRobot robot) {
        pass(robot, Duration.ofMinutes(4).plusSeconds(10));
        robot.clickOn("#session-next");
        assertThat(robot.lookup("#session-stages .stage-time").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("4:10", "0:00", "14:00", "14:00", "6:00");
        assertThat(robot.lookup("#session-stages .stage-planned").queryAllAs(Labeled.class))
                .filteredOn(Node::isVisible)
                .extracting(Labeled::getText)
                .containsExactly("of 5:00", "of 6:00");
    }

    @Test
    void theStageLightsItsZonesAndTheNextOneItsOwn(FxRobot robot) {
        robot.interact(() -> {
            live.start(Optional.empty(), TestPractice.preset("reflexology-60-alternating"));
            List.of(1, 2).forEach(stage -> live.time().nextStage());
        });
        assertThat(lit(robot)).contains("zone-left-eyes", "zone-right-eyes").doesNotContain("zone-left-stomach");
        robot.interact(() -> List.of(1, 2).forEach(stage -> live.time().nextStage()));
        assertThat(lit(robot)).contains("zone-left-stomach").doesNotContain("zone-left-eyes");
        robot.interact(() -> List.of(1, 2, 3, 4).forEach(stage -> live.time().nextStage()));
        assertThat(lit(robot)).isEmpty();
    }

    private static List<String> lit(FxRobot robot) {
        return robot.lookup(".zone").queryAll().stream()
                .filter(zone -> zone.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .map(Node::getId)
                .toList();
    }

    @Test
    void overtimeIsShownAndCountsOn(FxRobot robot) {
        robot.interact(() -> List.of(1, 2, 3, 4).forEach(stage -> live.time().nextStage()));
        pass(robot, Duration.ofMinutes(8).plusSeconds(15));
        assertThat(digits(robot)).isEqualTo("+2:15");
        assertThat(words(robot, "#session-clock-title")).isEqualTo("Over time");
        assertThat(robot.lookup("#session-next").query().isVisible()).isFalse();
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).contains("3 minutes over time");
    }

    @Test
    void theClockIsSpokenAnewOnlyEachMinute(FxRobot robot) {
        pass(robot, Duration.ofSeconds(1));
        String before = robot.lookup("#session-clock").query().getAccessibleText();
        pass(robot, Duration.ofSeconds(40));
        assertThat(digits(robot)).isEqualTo("4:19");
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).isEqualTo(before);
        pass(robot, Duration.ofSeconds(30));
        assertThat(robot.lookup("#session-clock").query().getAccessibleText()).contains("4 minutes left");
    }

    @Test
    void finishingAlwaysAsksOnceAndGoingOnIsTheSafeAnswer(FxRobot robot) {
        robot.clickOn("#session-finish");
        assertThat(done).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        robot.type(KeyCode.F).clickOn("#finish-now");
        assertThat(done).containsExactly("finished");
        assertThat(session().isFinished()).isTrue();
    }

    @Test
    void inASmallWindowStagesAndNoteComeAsASheet(FxRobot robot) {
        robot.interact(() -> stage.setWidth(952));
        assertThat(robot.lookup("#session-note").tryQuery()).isEmpty();
        robot.clickOn("#session-quick-note").clickOn("#session-note").write("Quiet");
        assertThat(session().note()).isEqualTo("Quiet");
        assertThat(robot.lookup("#session-stages").query().isVisible()).isTrue();
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        assertThat(robot.lookup(RunningSessionScreenTest::isNameless).queryAll())
                .isEmpty();
    }

    private static boolean isNameless(Node node) {
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean worded = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return node.isFocusTraversable() && !named && !worded;
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            test.clock().advance(time);
            computer.pass(time);
            live.refresh();
        });
    }

    private void sleep(FxRobot robot, Duration time) {
        robot.interact(() -> {
            computer.sleep(time);
            live.refresh();
        });
    }

    private static double digitSize(FxRobot robot) {
        robot.interact(() -> robot.lookup("#session-digits")
                .queryAs(ClockDigits.class)
                .getScene()
                .getRoot()
                .applyCss());
        Labeled digit = (Labeled) robot.lookup("#session-digits")
                .queryAs(ClockDigits.class)
                .getChildren()
                .getLast();
        return digit.getFont().getSize();
    }

    private static List<String> states(FxRobot robot) {
        return robot.lookup("#session-clock").query().getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList();
    }

    private SessionRecord session() {
        return live.currentProperty().get().orElseThrow();
    }

    private static String digits(FxRobot robot) {
        return robot.lookup("#session-digits").queryAs(ClockDigits.class).shown();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
