package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ChartPack;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.session.Paused;
import app.footnote.session.SessionRecord;
import app.footnote.session.Unwell;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
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
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The room worked without hands: keys, pedals, presenters, and what must not happen by accident. */
@ExtendWith(ApplicationExtension.class)
class RoomPedalTest {
    @TempDir
    private static Path folder;

    private final List<String> done = new ArrayList<>();
    private final ObjectProperty<RoomSettings> settings = new SimpleObjectProperty<>(RoomSettings.DEFAULT);
    private TestPractice test;
    private LiveSession live;
    private Stage stage;

    @Start
    void show(Stage window) throws BadPackException {
        stage = window;
        Fonts.load();
        Theme.LIGHT.apply();
        ChartPack chart = new ChartPackReader().read(PackSource.asset("charts/footnote"));
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        live = new LiveSession(test.practice(), chart, () -> "western", test.clock(), test.ids());
        live.start(Optional.of(test.client("Anna Lindqvist").id()), TestPractice.preset("foot-massage-15"));
        SaveStatus status = new SaveStatus(test.practice());
        TimeWords times = new TimeWords(test.clock());
        Scene scene = Sheets.scene(
                new RunningSessionScreen(
                        live,
                        new NoCautions(),
                        chart,
                        status,
                        times,
                        settings,
                        TestPractice.words(),
                        () -> done.add("finished")),
                1352,
                900);
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
    void aWholeSessionIsRunByPedalAlone(FxRobot robot) {
        IntStream.range(0, 3).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        assertThat(session().clock().comingStage()).isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words(robot)).anyMatch(text -> text.startsWith("The same key once more"));
        pass(robot, Duration.ofSeconds(2));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(done).containsExactly("finished");
        assertThat(session().isFinished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,false", "999,false", "1000,true", "10000,true", "10001,false"})
    void theSecondPressAnswersAfterASecondAndWithinTen(long millis, boolean finishes, FxRobot robot) {
        IntStream.range(0, 4).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        pass(robot, Duration.ofMillis(millis));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(session().isFinished()).isEqualTo(finishes);
        assertThat(robot.lookup("#finish-now").tryQuery().isPresent()).isEqualTo(!finishes);
    }

    @Test
    void aPressAfterTenSecondsAsksAnew(FxRobot robot) {
        IntStream.range(0, 4).forEach(stage -> robot.type(KeyCode.PAGE_DOWN));
        pass(robot, Duration.ofSeconds(60));
        robot.type(KeyCode.PAGE_DOWN);
        pass(robot, Duration.ofSeconds(3));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(session().isFinished()).isTrue();
    }

    @Test
    void aKeyThatIsHeldActsOnce(FxRobot robot) {
        robot.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        robot.interact(() -> IntStream.range(0, 9).forEach(again -> send(KeyCode.PAGE_DOWN)));
        assertThat(session().clock().stageIndex()).isEqualTo(1);
        robot.release(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(session().clock().stageIndex()).isEqualTo(2);
    }

    @Test
    void aPresenterPausesByBButATextTakesTheLetter(FxRobot robot) {
        robot.type(KeyCode.B);
        assertThat(session().clock()).isInstanceOf(Paused.class);
        robot.clickOn("#session-note").write("b b1");
        assertThat(session().clock()).isInstanceOf(Paused.class);
        assertThat(session().note()).isEqualTo("b b1");
        assertThat(session().findings()).isEmpty();
    }

    @Test
    void aPedalWorksWhileANoteIsWritten(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("Quiet").type(KeyCode.PAGE_DOWN);
        assertThat(session().note()).endsWith("Quiet");
        assertThat(session().clock().stageIndex()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE).type(KeyCode.N);
        assertThat(session().clock().stageIndex()).isEqualTo(2);
    }

    @Test
    void theSameMarkComesByPedalToo(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus").type(KeyCode.U).type(KeyCode.PAGE_UP);
        assertThat(session().findings()).hasSize(1);
    }

    @Test
    void theNumberPadMarks(FxRobot robot) {
        robot.clickOn("#zone-right-solar-plexus").type(KeyCode.NUMPAD3);
        assertThat(session().findings().getFirst().marks().tenderness()).isPresent();
    }

    @Test
    void aLearnedKeyWorksAtOnceAndStandsOnTheButton(FxRobot robot) {
        RoomKeys learned = RoomKeys.USUAL
                .give(RoomAction.NEXT, new RoomKey("F13"))
                .take(new RoomKey("N"))
                .take(new RoomKey("PAGE_DOWN"));
        robot.interact(() -> settings.set(RoomSettings.DEFAULT.withKeys(learned)));
        robot.type(KeyCode.N, KeyCode.PAGE_DOWN);
        assertThat(session().clock().stageIndex()).isZero();
        robot.type(KeyCode.F13);
        assertThat(session().clock().stageIndex()).isEqualTo(1);
        assertThat(robot.lookup("#session-next").query().getAccessibleText()).isEqualTo("Begin the next stage (F13)");
    }

    @ParameterizedTest
    @CsvSource({"1352,900", "1024,700"})
    void theAnswerThatFinishesIsNotWhereFinishIs(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.clickOn("#session-finish");
        assertThat(where(robot, "#finish-now").intersects(where(robot, "#session-finish")))
                .isFalse();
        assertThat(robot.lookup("#finish-keep").query().isFocused()).isTrue();
    }

    @Test
    void aPalmDoesNotFinish(FxRobot robot) {
        Node finish = robot.lookup("#session-finish").query();
        robot.interact(() -> touch(finish, TouchEvent.TOUCH_PRESSED, 3));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        robot.interact(() -> touch(finish, TouchEvent.TOUCH_RELEASED, 1));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isEmpty();
        pass(robot, Duration.ofSeconds(1));
        robot.clickOn("#session-finish");
        assertThat(robot.lookup("#finish-now").tryQuery()).isPresent();
    }

    @Test
    void theCurtainShowsACodeAndHidesTheNote(FxRobot robot) {
        robot.clickOn("#session-note").write("Told me of her divorce").type(KeyCode.F8);
        assertThat(text(robot, "#session-who")).startsWith("Client ").hasSize(11);
        assertThat(robot.lookup("#session-note").query().getParent().isVisible())
                .isFalse();
        assertThat(robot.lookup("#session-note-hidden").query().isVisible()).isTrue();
        assertThat(words(robot)).noneMatch(text -> text.contains("Anna"));
        robot.type(KeyCode.F8);
        assertThat(text(robot, "#session-who")).isEqualTo("Anna L.");
    }

    @Test
    void aPhraseLandsInTheNoteWithTimeAndStage(FxRobot robot) {
        robot.type(KeyCode.N).clickOn("Asked for less");
        pass(robot, Duration.ofMinutes(2));
        robot.clickOn("Relaxed");
        assertThat(session().note()).isEqualTo("14:38 Right foot: Asked for less\n14:40 Right foot: Relaxed");
        robot.interact(() -> settings.set(RoomSettings.DEFAULT.withPhrases(List.of("Very quiet"))));
        assertThat(robot.lookup(".phrase").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Very quiet");
    }

    @Test
    void theQuickNoteBeginsWithTimeAndStageAndLeavesNothingIfNothingIsWritten(FxRobot robot) {
        robot.type(KeyCode.ENTER).write("Slept").type(KeyCode.ESCAPE);
        assertThat(session().note()).isEqualTo("14:38 Wipe and warm: Slept");
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(session().note()).isEqualTo("14:38 Wipe and warm: Slept");
    }

    @Test
    void whenTheClientFeelsUnwellTheClockStopsTheTimeIsKeptAndTheStepsAreShown(FxRobot robot) {
        pass(robot, Duration.ofMinutes(1));
        robot.clickOn("#session-unwell");
        assertThat(session().clock()).isInstanceOf(Paused.class);
        assertThat(test.practice().session(session().id()).orElseThrow().notes().unwell())
                .containsExactly(new Unwell(test.clock().instant(), Optional.of("warm")));
        assertThat(words(robot)).containsSubsequence("Stop", "Lie flat", "Observe", "Call help");
        assertThat(robot.lookup("#unwell-back").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#unwell-back").tryQuery()).isEmpty();
        assertThat(session().clock()).isInstanceOf(Paused.class);
        robot.clickOn("#session-unwell").clickOn("#unwell-go-on");
        assertThat(session().clock()).isNotInstanceOf(Paused.class);
        assertThat(session().notes().unwell()).hasSize(2);
    }

    @Test
    void numLockOffIsSaidOnce() {
        NumLock lock = new NumLock(() -> Optional.of(false));
        assertThat(lock.isNews(KeyCode.N)).isFalse();
        assertThat(lock.isNews(KeyCode.END)).isTrue();
        assertThat(lock.isNews(KeyCode.DOWN)).isFalse();
        assertThat(new NumLock(() -> Optional.of(true)).isNews(KeyCode.END)).isFalse();
        assertThat(new NumLock(Optional::empty).isNews(KeyCode.LEFT)).isFalse();
    }

    private void send(KeyCode code) {
        Scene scene = stage.getScene();
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** A touch of that many points, the first of which goes down or is lifted. */
    private static void touch(Node node, javafx.event.EventType<TouchEvent> type, int points) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        List<TouchPoint> all = IntStream.range(0, points)
                .mapToObj(id -> new TouchPoint(
                        id + 1,
                        type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED,
                        10,
                        10,
                        place.getCenterX(),
                        place.getCenterY(),
                        node,
                        null))
                .toList();
        Event.fireEvent(node, new TouchEvent(type, all.getFirst(), all, 1, false, false, false, false));
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            test.clock().advance(time);
            live.refresh();
        });
    }

    private SessionRecord session() {
        return live.currentProperty().get().orElseThrow();
    }

    private static Bounds where(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
