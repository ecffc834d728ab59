package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.LeaveOut;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Findings while a session runs: by tap, by key, taken back, and compared with the last time. */
@ExtendWith(AtScreen.class)
class RoomMarksTest {
    private static final String PLEXUS = "#zone-left-solar-plexus";
    private static final String BLADDER = "#zone-left-bladder";

    @TempDir
    private static Path folder;

    private ShownSession shown;
    private RunningSessionScreen screen;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
        lastTime();
        screen = shown.startRoom("reflexology-45");
    }

    @AfterEach
    void close() {
        shown.close();
    }

    /** Eight days ago the solar plexus was tender 2 and the bladder gritty. */
    private void lastTime() {
        shown.goBy(Duration.ofDays(-8));
        shown.live().start(Optional.of(shown.anna().id()), TestPractice.preset("reflexology-45"));
        shown.live().marks().press(Mark.TENDER_2, Optional.of(spot("solar-plexus")));
        shown.live().marks().press(Mark.GRITTY, Optional.of(spot("bladder")));
        shown.live().finish();
        shown.live().leave();
        shown.goBy(Duration.ofDays(8));
    }

    @Test
    void aTapPutsTheChosenMarkAndTheSameTapTakesItAway(FxRobot robot) {
        robot.clickOn("#room-mark-tender-3").clickOn(PLEXUS);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TENDER_3));
        assertThat(ShownSession.words(robot, "#room-chosen-mark")).isEqualTo("Tender 3");
        robot.clickOn(PLEXUS);
        assertThat(shown.session().findings()).isEmpty();
    }

    @Test
    void eachMarkKeepsZoneFootViewTimeAndStage(FxRobot robot) {
        robot.type(KeyCode.N);
        shown.goBy(Duration.ofSeconds(70));
        robot.clickOn("#room-mark-gritty").clickOn(PLEXUS);
        Finding finding = saved("solar-plexus");
        assertThat(finding.spot()).isEqualTo(spot("solar-plexus"));
        assertThat(finding.markedAt()).isEqualTo(shown.clock().instant());
        assertThat(finding.stage())
                .contains(shown.session().clock().currentStage().stage().id());
    }

    @Test
    void aZoneIsTappedAndItsMarksComeByKey(FxRobot robot) {
        robot.clickOn(PLEXUS).type(KeyCode.DIGIT2, KeyCode.G);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TENDER_2, Mark.GRITTY));
        robot.type(KeyCode.DIGIT4, KeyCode.G);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TOO_STRONG));
    }

    @Test
    void aMarkIsChosenByKeyAndThenZonesAreTapped(FxRobot robot) {
        robot.type(KeyCode.DIGIT3).clickOn(PLEXUS);
        robot.type(KeyCode.H).clickOn(BLADDER);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TENDER_3));
        assertThat(saved("bladder").marks()).isEqualTo(Marks.of(Mark.HARD));
        assertThat(robot.lookup("#room-mark-hard").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aZoneTheKeyboardWentToIsMarkedByKeyAlone(FxRobot robot) {
        FootChart feet = screen.chart();
        robot.interact(() -> feet.focusZone(spot("bladder")));
        robot.type(KeyCode.T, KeyCode.C);
        assertThat(saved("bladder").marks()).isEqualTo(Marks.of(Mark.TIGHT, Mark.COLD));
        robot.type(KeyCode.UP);
        assertThat(feet.walkedTo()).isPresent().isNotEqualTo(Optional.of(spot("bladder")));
        robot.type(KeyCode.M);
        assertThat(shown.session()
                        .finding(feet.walkedTo().orElseThrow())
                        .orElseThrow()
                        .marks())
                .isEqualTo(Marks.of(Mark.COLD));
    }

    @Test
    void theRarerMarksStandBehindMore(FxRobot robot) {
        assertThat(robot.lookup("#room-mark-hot").query().getParent().isVisible())
                .isFalse();
        robot.clickOn("#room-mark-more").clickOn("#room-mark-hot").clickOn(PLEXUS);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.HOT));
        robot.clickOn("#room-mark-too-strong").clickOn(PLEXUS);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TOO_STRONG, Mark.HOT));
    }

    @Test
    void marksAreTakenBackAndDoneAgain(FxRobot robot) {
        robot.clickOn("#room-mark-tender-1").clickOn(PLEXUS).clickOn(BLADDER);
        robot.clickOn("#room-undo");
        assertThat(shown.session().findings()).extracting(Finding::zoneName).containsExactly("Solar plexus");
        robot.type(KeyCode.U);
        assertThat(shown.session().findings()).isEmpty();
        robot.clickOn("#room-mark-more").clickOn("#room-redo").clickOn("#room-redo");
        assertThat(shown.session().findings()).extracting(Finding::zoneName).containsExactly("Solar plexus", "Bladder");
    }

    @Test
    void theSameMarkAgainNeverTakesItAway(FxRobot robot) {
        robot.clickOn("#room-mark-tender-1").clickOn(PLEXUS).type(KeyCode.M);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TENDER_1));
        robot.type(KeyCode.U, KeyCode.U).type(KeyCode.M);
        assertThat(saved("solar-plexus").marks()).isEqualTo(Marks.of(Mark.TENDER_1));
    }

    @Test
    void whatWasMarkedTheLastTimeIsADashedRingUntilItIsMarked(FxRobot robot) {
        assertThat(robot.lookup(".session-chart .ghost-ring").queryAll()).hasSize(3); // two zones and the legend
        assertThat(ShownSession.words(robot, "#room-last-time")).isEqualTo("marked on 14 Nov");
        assertThat(robot.lookup(BLADDER).query().getAccessibleText()).contains("Marked last time.");
        robot.clickOn(BLADDER);
        assertThat(robot.lookup(".session-chart .ghost-ring").queryAll()).hasSize(2);
    }

    @Test
    void whileNothingIsMarkedTheWordsStandBelowTheirTitle(FxRobot robot) {
        Node words = robot.lookup("#session-last-mark").query();
        Node head = robot.lookup("#session-marked-count").query().getParent();
        assertThat(words.localToScene(0, 0).getX())
                .isEqualTo(head.localToScene(0, 0).getX());
    }

    @Test
    void theLastMarkIsComparedWithTheLastTime(FxRobot robot) {
        robot.clickOn("#room-mark-tender-3").clickOn(PLEXUS);
        assertThat(ShownSession.words(robot, "#session-last-mark")).isEqualTo("Solar plexus, left foot");
        assertThat(change(robot)).isEqualTo("more than on 14 Nov (2)");
        assertThat(saved("solar-plexus").change().tenderness()).isPresent();
        robot.clickOn("#room-mark-tender-2").clickOn(PLEXUS);
        assertThat(change(robot)).isEqualTo("same as on 14 Nov (2)");
        robot.clickOn("#room-mark-tender-1").clickOn(PLEXUS);
        assertThat(change(robot)).isEqualTo("less than on 14 Nov (2)");
        robot.clickOn("#zone-left-stomach");
        assertThat(change(robot)).isEqualTo("new");
        robot.clickOn("#room-mark-gritty").clickOn(BLADDER);
        assertThat(change(robot)).isEqualTo("gritty: again, as on 14 Nov");
    }

    @Test
    void aZoneToLeaveOutIsMarkedAllTheSameAndSaidOnce(FxRobot robot) {
        SessionChart feet = new SessionChart(
                Messages.of("session"), shown.chart(), shown.live(), new TimeWords(shown.clock()), Mark::id);
        robot.interact(() -> {
            screen.getScene().setRoot(feet);
            feet.leaveOut(LeaveOut.NOTHING.toggle(spot("bladder")));
        });
        robot.clickOn("#room-mark-tender-1").clickOn(BLADDER);
        assertThat(saved("bladder").marks()).isEqualTo(Marks.of(Mark.TENDER_1));
        Labeled bubble = robot.lookup(".zone-bubble").queryAs(Labeled.class);
        assertThat(bubble.getText()).isEqualTo("Noted as leave out");
        assertThat(bubble.isVisible()).isTrue();
        robot.clickOn(PLEXUS);
        assertThat(bubble.isVisible()).isFalse();
        robot.clickOn("#room-mark-tender-2").clickOn(BLADDER);
        assertThat(bubble.isVisible()).isFalse();
    }

    @Test
    void aFingerBesideTheFootMeansTheNearestZone(FxRobot robot) {
        Node zone = robot.lookup("#zone-left-sciatic-nerve").query();
        Bounds heel = zone.localToScreen(zone.getLayoutBounds());
        robot.clickOn(heel.getMaxX() + 16, heel.getCenterY());
        assertThat(shown.session().findings()).hasSize(1);
        robot.clickOn(heel.getMaxX() + 40, heel.getCenterY());
        assertThat(shown.session().findings()).hasSize(1);
    }

    @Test
    void lettersJumpNowhereAndPlusDoesNotZoom(FxRobot robot) {
        FootChart feet = screen.chart();
        robot.interact(() -> feet.focusZone(spot("bladder")));
        robot.write("s").write("-");
        assertThat(feet.walkedTo()).contains(spot("bladder"));
        assertThat(feet.zoomProperty().get()).isEqualTo(1);
    }

    /** The finding as the practice keeps it. */
    private Finding saved(String zone) {
        return shown.saved().finding(spot(zone)).orElseThrow();
    }

    private static ZoneSpot spot(String zone) {
        return new ZoneSpot(new ZoneId(zone), Foot.LEFT, FootView.PLANTAR);
    }

    private static String change(FxRobot robot) {
        return ShownSession.words(robot, "#session-last-mark-change");
    }
}
