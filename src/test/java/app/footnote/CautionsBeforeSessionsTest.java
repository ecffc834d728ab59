package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.CautionReader;
import app.footnote.caution.LeaveOut;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.intake.Answer;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.ClientCautions;
import app.footnote.practice.PracticeProfile;
import app.footnote.session.Picks;
import app.footnote.settings.RoomSettings;
import app.footnote.storage.ShippedSessionWords;
import app.footnote.ui.consultation.ConsultationTools;
import app.footnote.ui.consultation.SessionDecisions;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import app.footnote.ui.session.LiveSession;
import app.footnote.ui.session.RunningSessionScreen;
import app.footnote.ui.session.SessionCautions;
import app.footnote.ui.session.StartSessionScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class CautionsBeforeSessionsTest {
    private static final ChartPack CHART = Shipped.read().chart();
    private static final ZoneSpot PLEXUS = new ZoneSpot(new ZoneId("solar-plexus"), Foot.RIGHT, FootView.PLANTAR);

    @TempDir
    private static Path folder;

    private TestPractice test;
    private Client client;
    private LiveSession live;
    private SessionCautions cautions;
    private TimeWords times;
    private SaveStatus status;
    private Scene scene;
    private StartSessionScreen start;

    @Start
    void show(Stage window) {
        Fonts.load();
        Theme.LIGHT.apply();
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        test.practice().save(PracticeProfile.NONE.withPractitioners(List.of("Mira Holm")));
        client = test.client("Anna Lindqvist");
        live = new LiveSession(test.practice(), CHART, () -> "western", test.clock(), test.ids());
        times = new TimeWords(test.clock());
        status = new SaveStatus(test.practice());
        CautionCatalogue catalogue = CautionReader.shipped();
        cautions = new CautionsBeforeSessions(
                new ClientCautions(test.practice(), catalogue),
                new SessionDecisions(new ConsultationTools(
                        test.practice(),
                        IntakeFormReader.shipped(),
                        catalogue,
                        CHART,
                        status,
                        times,
                        test.ids(),
                        ConsultationTools.texts())));
        start = new StartSessionScreen(
                test.practice(),
                TestPractice.presets(),
                TestPractice.words(),
                live,
                cautions,
                test.ids(),
                times,
                () -> {},
                () -> {});
        scene = Sheets.scene(start, 1352, 900);
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
    void whatAsksNotToWorkHoldsTheStartUntilItIsDecidedWithAReason(FxRobot robot) {
        answered("blood-clot", true);
        choose(robot);
        assertThat(robot.lookup("#start-decide-blood-clot").tryQuery()).isPresent();

        press(robot, "#start-session");
        assertThat(live.isUnderWay()).isFalse();
        press(robot, "#decision-adapt");
        press(robot, "#decision-keep");
        assertThat(words(robot, "#decision-fault")).isEqualTo("To go on needs a reason.");
        assertThat(live.isUnderWay()).isFalse();

        robot.interact(() -> robot.lookup("#decision-words")
                .queryAs(TextInputControl.class)
                .setText("Healed, says the hospital letter"));
        press(robot, "#decision-keep");
        assertThat(live.isUnderWay()).isTrue();
        assertThat(current().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(Kind.ADAPT);
            assertThat(decision.words()).isEqualTo("Healed, says the hospital letter");
            assertThat(decision.author()).isEqualTo("Mira Holm");
            assertThat(decision.at()).isEqualTo(test.clock().instant());
        });
    }

    @Test
    void aDecisionNotToWorkKeepsTheSessionFromStartingAndHoldsItTheNextTimeToo(FxRobot robot) {
        answered("blood-clot", false);
        choose(robot);
        press(robot, "#start-session");
        press(robot, "#decision-postponed");
        press(robot, "#decision-keep");
        assertThat(live.isUnderWay()).isFalse();
        assertThat(current().decisions()).hasSize(1);

        press(robot, "#start-session");
        assertThat(live.isUnderWay()).isFalse();
        assertThat(robot.lookup("#decision-keep").tryQuery()).isPresent();
        assertThat(robot.lookup("#decision-before").queryAs(Label.class).getText())
                .startsWith("Decided before: Postponed")
                .contains("Mira Holm");
    }

    @Test
    void whatAsksForADoctorIsAskedAboutAndDoesNotHold(FxRobot robot) {
        answered("heart-stroke", true);
        choose(robot);
        press(robot, "#start-decide-heart-stroke");
        press(robot, "#decision-permission-asked");
        press(robot, "#decision-keep");
        assertThat(robot.lookup("#start-decide-heart-stroke").tryQuery()).isEmpty();
        assertThat(current().decisions()).hasSize(1);
        press(robot, "#start-session");
        assertThat(live.isUnderWay()).isTrue();
    }

    @Test
    void anUndecidedQuestionForTheDoctorLetsTheSessionBegin(FxRobot robot) {
        answered("heart-stroke", true);
        choose(robot);
        press(robot, "#start-session");
        assertThat(live.isUnderWay()).isTrue();
    }

    @Test
    void badgesAndWhatIsLeftOutStayInSightWhileTheSessionRuns(FxRobot robot) {
        Consultation told = answered("gout", true);
        LeaveOut places = LeaveOut.NOTHING.toggle(PLEXUS);
        test.practice()
                .save(told.decide(
                        CautionDecision.of("gout", Kind.ADAPT, "", test.clock().instant(), "Mira Holm")
                                .leavingOut(places)));
        choose(robot);
        assertThat(words(robot, "#start-left-out")).contains("Solar plexus");
        press(robot, "#start-session");
        robot.interact(() -> scene.setRoot(new RunningSessionScreen(
                live,
                cautions,
                CHART,
                status,
                times,
                new SimpleObjectProperty<>(RoomSettings.DEFAULT),
                ShippedSessionWords.read(),
                () -> {})));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#session-left-out")).contains("Solar plexus");
        assertThat(robot.lookup(".caution-badges .badge").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Gout");
        assertThat(robot.lookup("#zone-right-solar-plexus").query().getPseudoClassStates())
                .extracting("pseudoClassName")
                .contains("leave-out");
        assertThat(robot.lookup("#zone-left-solar-plexus").query().getPseudoClassStates())
                .extracting("pseudoClassName")
                .doesNotContain("leave-out");
    }

    @Test
    void cautionsAreTickedOffWithTheirAdviceAndThenWithWhatWasAgreed(FxRobot robot) {
        Consultation told = answered("gout", true);
        choose(robot);
        assertThat(allWords(robot))
                .contains(CautionReader.shipped().caution("gout").orElseThrow().advice());
        test.practice()
                .save(told.decide(CautionDecision.of(
                        "gout", Kind.ADAPT, "Only the left foot", test.clock().instant(), "Mira Holm")));
        robot.interact(() -> scene.setRoot(new StackPane()));
        robot.interact(() -> scene.setRoot(start));
        assertThat(allWords(robot)).contains("Only the left foot");
        robot.clickOn("#start-talk-0").clickOn("#start-session");
        assertThat(live.currentProperty().get().orElseThrow().notes().before().talkedAbout())
                .isEqualTo(new Picks(List.of("Gout"), ""));
    }

    @Test
    void aClientWithoutCautionsTakesNoRoom(FxRobot robot) {
        choose(robot);
        assertThat(robot.lookup("#start-cautions").query().isManaged()).isFalse();
        press(robot, "#start-session");
        assertThat(live.isUnderWay()).isTrue();
    }

    private Consultation answered(String question, boolean locked) {
        Consultation begun = Consultation.begin(
                ConsultationId.next(test.ids()),
                client.id(),
                test.clock().instant().atZone(java.time.ZoneId.of("Europe/London")),
                "Mira Holm",
                IntakeFormReader.shipped());
        Consultation told = begun.withAnswers(begun.answers().with(question, Answer.Reply.of(ReplyValue.YES)));
        Consultation kept =
                locked ? told.finish(test.clock().instant()).lock(test.clock().instant()) : told;
        test.practice().save(kept);
        return kept;
    }

    private Consultation current() {
        return test.practice().consultationsOf(client.id()).getFirst();
    }

    private void choose(FxRobot robot) {
        robot.interact(() -> start.chooseClient(client.id()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> allWords(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
