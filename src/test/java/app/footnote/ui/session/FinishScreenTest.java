package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.record.Score;
import app.footnote.session.Picks;
import app.footnote.session.Scores;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The end of a session, told and written by a person. */
@ExtendWith(AtScreen.class)
class FinishScreenTest {
    @TempDir
    private static Path folder;

    private ShownSession shown;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void theEndTellsPlannedAndActualAndCanGiveAWalkInAway(FxRobot robot) {
        finishAWalkIn(robot);
        assertThat(robot.lookup(".avatar").queryLabeled().getGraphic()).isNotNull();
        assertThat(ShownSession.words(robot, "#finish-planned")).isEqualTo("15:00");
        assertThat(ShownSession.words(robot, "#finish-actual")).isEqualTo("17:30");
        assertThat(ShownSession.words(robot, "#finish-count")).isEqualTo("4 of 4");
        robot.clickOn("#finish-give").write("anna").type(KeyCode.ENTER);
        assertThat(ShownSession.words(robot, "#finish-client")).isEqualTo("Anna Lindqvist");
        assertThat(shown.test().practice().walkIns()).isEmpty();
    }

    @Test
    void nothingIsCutOffInASmallWindow(FxRobot robot) {
        finishAWalkIn(robot);
        robot.interact(() -> shown.resize(952, 700));
        ScrollPane page = robot.lookup("#finish-screen .page-scroll").query();
        robot.interact(page::layout);
        assertThat(page.getViewportBounds().getWidth()).isBetween(900.0, 952.0);
        assertThat(page.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(page.getViewportBounds().getWidth());
    }

    @Test
    void doneOnlyClosesTheScreen(FxRobot robot) {
        finishAWalkIn(robot);
        ShownSession.reveal(robot, "#finish-note");
        robot.clickOn("#finish-note").write("In a hurry").clickOn("#finish-done");
        assertThat(shown.done()).containsExactly("done");
        assertThat(shown.live().currentProperty().get()).isEmpty();
        assertThat(shown.test().practice().walkIns())
                .extracting(SessionRecord::note)
                .containsExactly("In a hurry");
    }

    @Test
    void theEndTakesScoresAftercareReactionAndPlanIntoTheRecord(FxRobot robot) {
        finishAWalkIn(robot);
        robot.clickOn("#finish-score-tension-3").clickOn("#finish-aftercare-1").clickOn("#finish-aftercare-0");
        robot.clickOn("#finish-next").write("Begin with the left foot").clickOn("#finish-in-two");
        robot.clickOn("#finish-referral").write("GP");
        ShownSession.reveal(robot, "#finish-reaction-0");
        robot.clickOn("#finish-reaction-0").clickOn("#finish-reaction-words").write("hummed");

        SessionRecord saved = shown.test().practice().walkIns().getFirst();
        assertThat(saved.isFinished()).isTrue();
        assertThat(saved.notes().after().scores().on("tension")).contains(new Score(3));
        assertThat(saved.notes().after().aftercare().chosen())
                .containsExactly("Drink if you are thirsty", "Rest for a while if you can");
        assertThat(saved.notes().plan().text()).isEqualTo("Begin with the left foot");
        assertThat(saved.notes().plan().nextDate())
                .contains(LocalDate.ofInstant(
                                shown.clock().instant(), shown.clock().getZone())
                        .plusWeeks(2));
        assertThat(saved.notes().plan().referral().to()).isEqualTo("GP");
        assertThat(saved.notes().work().reaction()).isEqualTo(new Picks(List.of("Relaxed"), "hummed"));
    }

    @Test
    void aScoreGivenBeforeStandsBesideTheOneAfter(FxRobot robot) {
        robot.interact(() -> {
            shown.live().start(Optional.empty(), TestPractice.preset("foot-massage-15"));
            Scores energy = Scores.NONE.with("energy", Optional.of(new Score(6)));
            shown.live().write(notes -> notes.with(notes.before().withScores(energy)));
            shown.live().finish();
            shown.showFinish();
        });
        assertThat(robot.lookup("#finish-score-tension").query().getParent().isVisible())
                .isFalse();
        robot.clickOn("#finish-score-energy-0").type(KeyCode.DIGIT8);
        assertThat(shown.session().notes().after().scores().on("energy")).contains(new Score(8));
        assertThat(robot.lookup(".score-before").<Label>queryAll().stream().filter(Label::isVisible))
                .extracting(Label::getText)
                .contains("6");
        robot.clickOn("#finish-more-scales");
        assertThat(robot.lookup("#finish-score-tension").query().getParent().isVisible())
                .isTrue();
    }

    private void finishAWalkIn(FxRobot robot) {
        robot.interact(() -> {
            shown.live().start(Optional.empty(), TestPractice.preset("foot-massage-15"));
            List.of(1, 2, 3).forEach(stage -> shown.live().time().nextStage());
            shown.goBy(Duration.ofMinutes(17).plusSeconds(30));
            shown.live().finish();
            shown.showFinish();
        });
    }
}
