package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.ExampleChart;
import app.footnote.record.Score;
import app.footnote.session.Picks;
import app.footnote.session.Scores;
import app.footnote.session.SessionRecord;
import app.footnote.storage.ShippedSessionWords;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
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
class StartAndFinishTest {
    @TempDir
    private static Path folder;

    private final List<String> done = new ArrayList<>();
    private TestPractice test;
    private LiveSession live;
    private SaveStatus status;
    private TimeWords times;
    private Scene scene;

    @Start
    void show(Stage window) {
        Fonts.load();
        Theme.LIGHT.apply();
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        test.client("Anna Lindqvist");
        test.client("Zoë Ångström");
        live = new LiveSession(
                test.practice(), ExampleChart.CHART, () -> ExampleChart.TRADITION, test.clock(), test.ids());
        times = new TimeWords(test.clock());
        status = new SaveStatus(test.practice());
        scene = Sheets.scene(start(), 1352, 900);
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
    void aWalkInIsStartedWithOnePress(FxRobot robot) {
        robot.clickOn("#start-session");
        assertThat(live.isUnderWay()).isTrue();
        assertThat(live.client()).isEmpty();
        assertThat(done).containsExactly("started");
    }

    @Test
    void aClientIsFoundByNameWithTheKeyboardAlone(FxRobot robot) {
        robot.clickOn("#who-client").clickOn("#who-choose").write("zoe").type(KeyCode.ENTER);
        robot.clickOn("#preset-reflexology-60").clickOn("#start-session");
        assertThat(live.client()).map(Client::name).contains("Zoë Ångström");
        assertThat(session().treatment().name()).isEqualTo("Reflexology 60");
    }

    @Test
    void startAsksWhoItIsForWhereNobodyIsChosen(FxRobot robot) {
        robot.clickOn("#who-client").clickOn("#start-session");
        assertThat(live.isUnderWay()).isFalse();
        robot.write("Maria Rossi").type(KeyCode.ENTER).clickOn("#start-session");
        assertThat(live.client()).map(Client::name).contains("Maria Rossi");
    }

    @Test
    void saysHowLongAndUntilWhen(FxRobot robot) {
        robot.clickOn("#preset-reflexology-45");
        assertThat(words(robot, "#start-session")).isEqualTo("Start 45 minutes");
        assertThat(words(robot, "#start-end")).startsWith("Would end at 15:23.");
    }

    @Test
    void asksTheGuideForHelp(FxRobot robot) {
        robot.clickOn("#start-help");
        assertThat(done).containsExactly("help");
    }

    @Test
    void theEndTellsPlannedAndActualAndCanGiveAWalkInAway(FxRobot robot) {
        finishAWalkIn(robot);
        assertThat(words(robot, "#finish-planned")).isEqualTo("15:00");
        assertThat(words(robot, "#finish-actual")).isEqualTo("17:30");
        assertThat(words(robot, "#finish-count")).isEqualTo("4 of 4");
        robot.clickOn("#finish-give").write("anna").type(KeyCode.ENTER);
        assertThat(words(robot, "#finish-client")).isEqualTo("Anna Lindqvist");
        assertThat(test.practice().walkIns()).isEmpty();
    }

    @Test
    void doneOnlyClosesTheScreen(FxRobot robot) {
        finishAWalkIn(robot);
        reveal(robot, "#finish-note");
        robot.clickOn("#finish-note").write("In a hurry").clickOn("#finish-done");
        assertThat(done).containsExactly("done");
        assertThat(live.currentProperty().get()).isEmpty();
        assertThat(test.practice().walkIns()).extracting(SessionRecord::note).containsExactly("In a hurry");
    }

    @Test
    void theEndTakesScoresAftercareReactionAndPlanIntoTheRecord(FxRobot robot) {
        finishAWalkIn(robot);
        robot.clickOn("#finish-score-tension-3").clickOn("#finish-aftercare-1").clickOn("#finish-aftercare-0");
        robot.clickOn("#finish-next").write("Begin with the left foot").clickOn("#finish-in-two");
        robot.clickOn("#finish-referral").write("GP");
        reveal(robot, "#finish-reaction-0");
        robot.clickOn("#finish-reaction-0").clickOn("#finish-reaction-words").write("hummed");

        SessionRecord saved = test.practice().walkIns().getFirst();
        assertThat(saved.isFinished()).isTrue();
        assertThat(saved.notes().after().scores().on("tension")).contains(new Score(3));
        assertThat(saved.notes().after().aftercare().chosen())
                .containsExactly("Drink if you are thirsty", "Rest for a while if you can");
        assertThat(saved.notes().plan().text()).isEqualTo("Begin with the left foot");
        assertThat(saved.notes().plan().nextDate())
                .contains(
                        LocalDate.ofInstant(test.clock().instant(), test.clock().getZone())
                                .plusWeeks(2));
        assertThat(saved.notes().plan().referral().to()).isEqualTo("GP");
        assertThat(saved.notes().work().reaction()).isEqualTo(new Picks(List.of("Relaxed"), "hummed"));
    }

    @Test
    void aScoreGivenBeforeStandsBesideTheOneAfter(FxRobot robot) {
        robot.interact(() -> {
            live.start(Optional.empty(), TestPractice.preset("foot-massage-15"));
            Scores energy = Scores.NONE.with("energy", Optional.of(new Score(6)));
            live.write(notes -> notes.with(notes.before().withScores(energy)));
            live.finish();
            scene.setRoot(finish());
        });
        assertThat(robot.lookup("#finish-score-tension").query().getParent().isVisible())
                .isFalse();
        robot.clickOn("#finish-score-energy-0").type(KeyCode.DIGIT8);
        assertThat(session().notes().after().scores().on("energy")).contains(new Score(8));
        assertThat(robot.lookup(".score-before").<Label>queryAll().stream().filter(Label::isVisible))
                .extracting(Label::getText)
                .contains("6");
        robot.clickOn("#finish-more-scales");
        assertThat(robot.lookup("#finish-score-tension").query().getParent().isVisible())
                .isTrue();
    }

    private static void reveal(FxRobot robot, String id) {
        robot.interact(() -> {
            ScrollPane page = robot.lookup(".page-scroll").query();
            page.setVvalue(1);
            page.applyCss();
            page.layout();
        });
        assertThat(robot.lookup(id).tryQuery()).isPresent();
    }

    private void finishAWalkIn(FxRobot robot) {
        robot.interact(() -> {
            live.start(Optional.empty(), TestPractice.preset("foot-massage-15"));
            List.of(1, 2, 3).forEach(stage -> live.time().nextStage());
            test.clock().advance(Duration.ofMinutes(17).plusSeconds(30));
            live.finish();
            scene.setRoot(finish());
        });
    }

    private Parent start() {
        return new StartSessionScreen(
                test.practice(),
                TestPractice.presets(),
                live,
                new NoCautions(),
                test.ids(),
                times,
                () -> done.add("help"),
                () -> done.add("started"));
    }

    private Parent finish() {
        return new FinishScreen(
                live,
                test.practice(),
                ExampleChart.CHART,
                ShippedSessionWords.read(),
                status,
                test.ids(),
                times,
                () -> done.add("done"));
    }

    private SessionRecord session() {
        return live.currentProperty().get().orElseThrow();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
