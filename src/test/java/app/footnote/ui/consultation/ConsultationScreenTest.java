package app.footnote.ui.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.CautionReader;
import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.intake.Answer;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.PracticeProfile;
import app.footnote.practice.SaveState;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class ConsultationScreenTest {
    private static final ChartPack CHART = shippedChart();
    private static final ZoneSpot PLEXUS = new ZoneSpot(new ZoneId("solar-plexus"), Foot.RIGHT, FootView.PLANTAR);

    @TempDir
    private static Path folder;

    private TestPractice test;
    private ConsultationTools tools;
    private Client client;
    private Consultation begun;
    private ConsultationScreen screen;
    private boolean closed;

    @Start
    void show(Stage window) {
        Fonts.load();
        Theme.LIGHT.apply();
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        test.practice().save(PracticeProfile.NONE.withPractitioners(List.of("Mira Holm")));
        client = test.client("Anna Lindqvist");
        tools = new ConsultationTools(
                test.practice(),
                IntakeFormReader.shipped(),
                CautionReader.shipped(),
                CHART,
                new SaveStatus(test.practice()),
                new TimeWords(test.clock()),
                test.ids(),
                ConsultationTools.texts());
        begun = Consultation.begin(
                ConsultationId.next(test.ids()),
                client.id(),
                test.clock().instant().atZone(java.time.ZoneId.of("Europe/London")),
                "Mira Holm",
                tools.form());
        screen = new ConsultationScreen(tools, client, begun, () -> closed = true);
        Scene scene = Sheets.scene(screen, 1352, 900);
        window.setScene(scene);
        window.setWidth(1352);
        window.setHeight(900);
        window.show();
        screen.begin();
    }

    @AfterEach
    void close() {
        test.practice().close();
    }

    @Test
    void everythingIsFilledInByTheKeyboardAlone(FxRobot robot) {
        robot.write("Tired feet").type(KeyCode.TAB).write("An hour of rest");
        assertThat(saved().answers().to("main-concern")).contains(new Answer.Text("Tired feet"));
        assertThat(saved().answers().to("goals")).contains(new Answer.Text("An hour of rest"));
        for (int presses = 0; presses < 400 && !"consent-date".equals(focused(robot)); presses++) {
            answerIfReply(robot);
            robot.type(KeyCode.TAB);
        }
        assertThat(focused(robot)).isEqualTo("consent-date");
        assertThat(tools.form().missing(saved().answers()))
                .extracting("id")
                .doesNotContain("fever", "blood-clot", "pregnant", "takes-medication", "has-allergies", "broken-skin");
    }

    @Test
    void noTitleOfASectionIsCutInTheSmallestWindow(FxRobot robot) {
        robot.interact(() -> {
            screen.getScene().getWindow().setWidth(936);
            screen.getScene().getWindow().setHeight(700);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".section-face > .text-medium").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(title -> {
                    assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1));
                    assertThat(title.getBoundsInParent().getMaxX())
                            .isLessThanOrEqualTo(((Region) title.getParent()).getWidth());
                });
    }

    @Test
    void aCautionAppearsWhileAnsweringWithAdviceClassAndSources(FxRobot robot) {
        press(robot, "#answer-blood-clot-yes");
        assertThat(robot.lookup("#caution-blood-clot").tryQuery()).isPresent();
        assertThat(words(robot, "#cautions-count")).isEqualTo("1");
        assertThat(robot.lookup("Do not work now, refer").tryQuery()).isPresent();
        press(robot, "#sources-blood-clot");
        assertThat(robot.lookup((Node node) -> node instanceof Labeled label
                                && label.getText() != null
                                && label.getText().contains("University of Minnesota"))
                        .query()
                        .isVisible())
                .isTrue();
        press(robot, "#answer-blood-clot-no");
        assertThat(robot.lookup("#caution-blood-clot").tryQuery()).isEmpty();
    }

    @Test
    void unsureRaisesItMoreSoftly(FxRobot robot) {
        press(robot, "#answer-epilepsy-unsure");
        assertThat(robot.lookup("May apply: Epilepsy").tryQuery()).isPresent();
    }

    @Test
    void freeTextOnlyAsksAndLeadsToTheQuestion(FxRobot robot) {
        robot.interact(() -> text(robot, "#answer-main-concern").setText("takes warfarin"));
        assertThat(robot.lookup("Blood thinner?").tryQuery()).isPresent();
        assertThat(words(robot, "#cautions-count")).isEqualTo("0");
        press(robot, "#ask-bleeding-risk");
        assertThat(focused(robot)).isEqualTo("answer-blood-thinners-no");
        robot.write("y");
        assertThat(robot.lookup("#caution-bleeding-risk").tryQuery()).isPresent();
        assertThat(robot.lookup("#ask-bleeding-risk").tryQuery()).isEmpty();
    }

    @Test
    void theReplyKeysAndArrowsChoose(FxRobot robot) {
        robot.interact(() -> screen.go("health"));
        robot.write("u");
        assertThat(saved().answers().reply("fever").orElseThrow().value()).isEqualTo(ReplyValue.UNSURE);
        robot.type(KeyCode.LEFT).type(KeyCode.SPACE);
        assertThat(saved().answers().reply("fever").orElseThrow().value()).isEqualTo(ReplyValue.YES);
    }

    @Test
    void aQuestionThatDependsOnAnotherComesAndGoes(FxRobot robot) {
        assertThat(robot.lookup("#question-pregnancy-weeks").query().isVisible())
                .isFalse();
        press(robot, "#answer-pregnant-yes");
        assertThat(robot.lookup("#question-pregnancy-weeks").query().isVisible())
                .isTrue();
        robot.interact(() -> text(robot, "#answer-pregnancy-weeks").setText("9"));
        assertThat(robot.lookup("#caution-pregnancy-early").tryQuery()).isPresent();
        assertThat(robot.lookup("#caution-pregnancy").tryQuery()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentenceAndNotKept(FxRobot robot) {
        press(robot, "#answer-pregnant-yes");
        robot.interact(() -> {
            text(robot, "#answer-due-date").requestFocus();
            text(robot, "#answer-due-date").setText("31 Feb 2027");
            text(robot, "#answer-sleep").requestFocus();
        });
        assertThat(words(robot, "#answer-due-date-fault")).isEqualTo("There is no such date.");
        assertThat(saved().answers().has("due-date")).isFalse();
        robot.interact(() -> text(robot, "#answer-due-date").setText("28/2/2027"));
        assertThat(saved().answers().to("due-date")).contains(new Answer.Day(LocalDate.parse("2027-02-28")));
    }

    @Test
    void undoAndRedoGoThroughTheAnswersOfEachPlace(FxRobot robot) {
        robot.write("Feet");
        press(robot, "#answer-gout-yes");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(saved().answers().has("gout")).isFalse();
        assertThat(((ToggleButton) robot.lookup("#answer-gout-yes").query()).isSelected())
                .isFalse();
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(text(robot, "#answer-main-concern").getText()).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(saved().answers().to("main-concern")).contains(new Answer.Text("Feet"));
    }

    @Test
    void aDecisionIsLoggedWithTimeAndAuthor(FxRobot robot) {
        press(robot, "#answer-heart-stroke-yes");
        press(robot, "#decide-heart-stroke");
        press(robot, "#decision-permission-received");
        press(robot, "#decision-keep");
        assertThat(words(robot, "#decision-fault")).isEqualTo("A permission received needs a name and a date.");
        robot.interact(() -> text(robot, "#decision-by").setText("Dr Barrow"));
        press(robot, "#decision-keep");
        assertThat(saved().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(Kind.PERMISSION_RECEIVED);
            assertThat(decision.by()).isEqualTo("Dr Barrow");
            assertThat(decision.author()).isEqualTo("Mira Holm");
            assertThat(decision.at()).isEqualTo(test.clock().instant());
        });
        assertThat(words(robot, "#decided-heart-stroke")).contains("Dr Barrow", "Mira Holm");
    }

    @Test
    void zonesAndAWholeFootAreLeftOutOnTheChart(FxRobot robot) {
        press(robot, "#answer-gout-yes");
        press(robot, "#answer-gout-foot-left");
        press(robot, "#leave-out-gout");
        assertThat(((ToggleButton) robot.lookup("#leave-out-foot-left").query()).isSelected())
                .isTrue();
        String zone = "#zone-right-" + PLEXUS.zone();
        Node spot = robot.lookup(zone).query();
        robot.clickOn(spot);
        assertThat(spot.getPseudoClassStates()).extracting("pseudoClassName").contains("leave-out");
        press(robot, "#leave-out-keep");
        assertThat(CurrentCautions.of(saved(), tools.catalogue()).leaveOut()).satisfies(left -> {
            assertThat(left.feet()).containsExactly(Foot.LEFT);
            assertThat(left.spots()).containsExactly(PLEXUS);
        });
    }

    @Test
    void finishingWithGapsIsAllowedAndTheyAreListed(FxRobot robot) {
        press(robot, "#consultation-finish");
        assertThat(closed).isFalse();
        assertThat(robot.lookup("\u2013 What brings you here?").tryQuery()).isPresent();
        press(robot, "#finish-anyway");
        assertThat(closed).isTrue();
        assertThat(saved().lifecycle().isDraft()).isFalse();
    }

    @Test
    void aFinishedOneLeftOpenPastItsTimeTakesNothingMoreAndLeadsBack(FxRobot robot) {
        press(robot, "#answer-gout-no");
        Consultation finished = saved().finish(test.clock().instant());
        robot.interact(() -> robot.window(0)
                .getScene()
                .setRoot(new ConsultationScreen(tools, client, finished, () -> closed = true)));
        test.clock().advance(Duration.ofHours(12));
        press(robot, "#answer-gout-yes");
        assertThat(saved().answers().reply("gout").orElseThrow().value()).isEqualTo(ReplyValue.NO);
        assertThat(saved().lifecycle().isLocked()).isTrue();
        assertThat(closed).isTrue();
    }

    @Test
    void theConsentKeepsWhatIsTickedNameDateAndWording(FxRobot robot) {
        press(robot, "#consent-informed");
        robot.interact(() -> {
            text(robot, "#consent-name").setText("Anna Lindqvist");
            text(robot, "#consent-date").setText("22 Nov 2026");
        });
        assertThat(saved().consent().agreed()).containsExactly("informed");
        assertThat(saved().consent().name()).isEqualTo("Anna Lindqvist");
        assertThat(saved().consent().date()).contains(LocalDate.parse("2026-11-22"));
        assertThat(saved().consent().wording()).isEqualTo(tools.form().consent().version());
    }

    @Test
    void aSignatureCanBeDrawnAndCleared(FxRobot robot) {
        robot.interact(() -> screen.go("consent"));
        Node pad = robot.lookup(".signature").query();
        robot.interact(() -> screen.go("consent"));
        robot.moveTo(pad).press(MouseButton.PRIMARY).moveBy(40, 10).release(MouseButton.PRIMARY);
        assertThat(saved().consent().signature()).isPresent();
        press(robot, "#signature-clear");
        assertThat(saved().consent().signature()).isEmpty();
    }

    @Test
    void aStrokeBeginsOnAnotherAndGoesOnBesideThePad(FxRobot robot) {
        robot.interact(() -> screen.go("consent"));
        Node pad = robot.lookup(".signature").query();
        robot.interact(() -> screen.go("consent"));
        robot.moveTo(pad).press(MouseButton.PRIMARY).moveBy(40, 0).release(MouseButton.PRIMARY);
        robot.moveBy(-20, 0).press(MouseButton.PRIMARY).moveBy(0, 30).moveBy(0, 60);
        robot.moveBy(0, -60).release(MouseButton.PRIMARY);
        assertThat(saved().consent().signature().orElseThrow().strokes())
                .hasSize(2)
                .allSatisfy(stroke -> assertThat(stroke).hasSizeGreaterThan(2));
    }

    @Test
    void aTableKeepsItsRows(FxRobot robot) {
        press(robot, "#answer-takes-medication-yes");
        robot.interact(() -> text(robot, "#answer-medicines-0-name").setText("Aspirin"));
        press(robot, "#answer-medicines-add");
        robot.interact(() -> text(robot, "#answer-medicines-1-dose").setText("5 mg"));
        assertThat(saved().answers().to("medicines"))
                .contains(new Answer.Rows(List.of(Map.of("name", "Aspirin"), Map.of("dose", "5 mg"))));
    }

    @Test
    void theProgressCountsRequiredAnswers(FxRobot robot) {
        String before = words(robot, "#intake-progress");
        assertThat(before).startsWith("0 of ");
        press(robot, "#answer-fever-no");
        assertThat(words(robot, "#intake-progress")).startsWith("1 of ");
    }

    @Test
    void theTimeOfTheSaveIsInSight(FxRobot robot) throws Exception {
        robot.write("x");
        robot.interact(() -> test.practice().flush());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> test.practice().saveState() instanceof SaveState.Saved);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#consultation-saved .label").<Labeled>query().getText())
                .startsWith("Saved ");
    }

    private static ChartPack shippedChart() {
        try {
            return new ChartPackReader().read(PackSource.asset("charts/footnote"));
        } catch (BadPackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answerIfReply(FxRobot robot) {
        if (focused(robot).matches("answer-.*-(no|yes|unsure)")) {
            robot.write("n");
        }
    }

    private Consultation saved() {
        WaitForAsyncUtils.waitForFxEvents();
        return test.practice().consultation(begun.id()).orElse(begun);
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = robot.window(0).getScene().getFocusOwner();
        return Optional.ofNullable(owner).map(Node::getId).orElse("");
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }
}
