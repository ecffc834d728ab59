package app.footnote.ui.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.caution.CautionReader;
import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.consultation.CurrentCautions;
import app.footnote.intake.Answer;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.PracticeProfile;
import app.footnote.record.Addendum;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.record.CautionBadges;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import app.footnote.ui.record.TimeWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class ConsultationTabTest {
    private static final ChartPack CHART = ExampleChart.CHART;

    @TempDir
    private static Path folder;

    private TestPractice test;
    private ConsultationTools tools;
    private Client client;
    private ConsultationTab tab;
    private Optional<Consultation> opened = Optional.empty();

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
        tab = new ConsultationTab(tools, consultation -> opened = Optional.of(consultation));
        tab.show(client.id());
        ScrollPane scroll = new ScrollPane(tab);
        scroll.setFitToWidth(true);
        window.setScene(Sheets.scene(scroll, 1352, 900));
        window.setWidth(1352);
        window.setHeight(900);
        window.show();
    }

    @AfterEach
    void close() {
        test.practice().close();
    }

    @Test
    void withoutAConsultationItOffersToBeginOneInTheClientsName(FxRobot robot) {
        assertThat(robot.lookup("#empty-consultation").tryQuery()).isPresent();
        press(robot, "#consultation-new");
        assertThat(opened.orElseThrow().consent().name()).isEqualTo("Anna Lindqvist");
        assertThat(opened.orElseThrow().author()).isEqualTo("Mira Holm");
    }

    @Test
    void aDraftIsContinuedAndIsNoneToReviewOrLock(FxRobot robot) {
        Consultation draft = keep(robot, told -> told);
        assertThat(robot.lookup("#consultation-lock").tryQuery()).isEmpty();
        assertThat(robot.lookup("#consultation-reviewed").tryQuery()).isEmpty();
        press(robot, "#consultation-continue");
        assertThat(opened).contains(draft);
    }

    @Test
    void aFinishedOneIsLockedNowOrByItselfWhenItsTimeHasCome(FxRobot robot) {
        keep(robot, told -> told.finish(test.clock().instant()));
        assertThat(words(robot, "#consultation-state")).contains("open until 00:00");
        test.clock().advance(Duration.ofHours(12));
        robot.interact(() -> tab.show(client.id()));
        assertThat(words(robot, "#consultation-state")).contains("Locked");
        assertThat(newest().lifecycle().isLocked()).isTrue();
    }

    @Test
    void lockNowLocksAtOnce(FxRobot robot) {
        keep(robot, told -> told.finish(test.clock().instant()));
        press(robot, "#consultation-lock");
        assertThat(newest().lifecycle().isLocked()).isTrue();
        assertThat(robot.lookup("#consultation-continue").tryQuery()).isEmpty();
    }

    @Test
    void reviewedWithoutChangeSetsTheNextReview(FxRobot robot) {
        keep(robot, this::locked);
        test.clock().advance(Duration.ofDays(200));
        robot.interact(() -> tab.show(client.id()));
        assertThat(words(robot, "#review-due")).startsWith("Review was due");
        press(robot, "#consultation-reviewed");
        assertThat(words(robot, "#review-due")).startsWith("Review due");
        assertThat(newest().review().unchanged()).hasSize(1);
    }

    @Test
    void anAddendumNeedsAuthorReasonAndTextAndStrikesWhatItCorrects(FxRobot robot) {
        keep(robot, this::locked);
        press(robot, "#consultation-addendum");
        press(robot, "#addendum-add");
        assertThat(robot.lookup("#addendum-fault").query().isVisible()).isTrue();
        assertThat(newest().addenda()).isEmpty();

        robot.interact(() -> {
            ComboBox<String> field = robot.lookup("#addendum-field").query();
            field.getSelectionModel().select("What brings you here?");
            text(robot, "#addendum-text").setText("Tired calves");
            text(robot, "#addendum-reason").setText("Misheard");
        });
        press(robot, "#addendum-add");
        assertThat(newest().addenda())
                .containsExactly(new Addendum(
                        "Mira Holm", test.clock().instant(), "Misheard", "Tired calves", Optional.of("main-concern")));
        assertThat(robot.lookup("#addendum-form").tryQuery()).isEmpty();
        assertThat(robot.lookup((Text text) -> text.getText().equals("Tired feet"))
                        .<Text>query()
                        .isStrikethrough())
                .isTrue();
    }

    @Test
    void anAddendumCanBeGivenUp(FxRobot robot) {
        keep(robot, this::locked);
        press(robot, "#consultation-addendum");
        press(robot, "#addendum-cancel");
        assertThat(robot.lookup("#addendum-form").tryQuery()).isEmpty();
        assertThat(newest().addenda()).isEmpty();
    }

    @Test
    void whatChangedStandsSideBySideAndTheEarlierOneStaysReadable(FxRobot robot) {
        Consultation first = keep(robot, this::locked);
        test.clock().advance(Duration.ofDays(200));
        keep(robot, told -> told.withAnswers(told.answers().with("main-concern", new Answer.Text("Cold feet"))));
        assertThat(robot.from(robot.lookup("#what-changed")).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("What brings you here?", "Tired feet", "Cold feet")
                .doesNotContain("Gout?");
        assertThat(robot.lookup("#consultation-" + first.id()).tryQuery()).isPresent();
    }

    @Test
    void nothingChangedIsSaid(FxRobot robot) {
        keep(robot, this::locked);
        test.clock().advance(Duration.ofDays(200));
        keep(robot, told -> told);
        assertThat(robot.from(robot.lookup("#what-changed")).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Nothing changed.");
    }

    @Test
    void aNewOneSaysWhenItsAnswersWereToldAndWhichToAskAnew(FxRobot robot) {
        keep(robot, this::locked);
        test.clock().advance(Duration.ofDays(200));
        robot.interact(() -> tab.show(client.id()));
        press(robot, "#consultation-new");
        Consultation second = opened.orElseThrow();
        assertThat(second.answers().has("gout")).isTrue();
        robot.interact(
                () -> robot.window(0).getScene().setRoot(new ConsultationScreen(tools, client, second, () -> {})));
        assertThat(words(robot, "#taken-over"))
                .startsWith("Answers were copied from the consultation of 22 Nov")
                .endsWith("and the consent.");
    }

    @Test
    void badgesNameTheCautionsAndSayTheirClass(FxRobot robot) {
        Consultation told = keep(robot, this::locked);
        CautionBadges badges = new CautionBadges();
        assertThat(badges.isManaged()).isFalse();
        robot.interact(() -> badges.show(CurrentCautions.of(told, tools.catalogue())));
        assertThat(badges.isManaged()).isTrue();
        assertThat(badges.getChildren()).singleElement().satisfies(badge -> {
            assertThat(((Label) badge).getText()).isEqualTo("Gout");
            assertThat(badge.getAccessibleText()).contains("Gout").hasSizeGreaterThan("Gout".length());
            assertThat(((Label) badge).getTooltip().getText()).isNotBlank();
        });
    }

    private Consultation locked(Consultation told) {
        return told.finish(test.clock().instant()).lock(test.clock().instant());
    }

    private Consultation keep(FxRobot robot, UnaryOperator<Consultation> then) {
        Consultation begun = Consultation.begin(
                ConsultationId.next(test.ids()),
                client.id(),
                test.clock().instant().atZone(ZoneId.of("UTC")),
                "Mira Holm",
                tools.form());
        Consultation kept = then.apply(begun.withAnswers(begun.answers()
                .with("main-concern", new Answer.Text("Tired feet"))
                .with("gout", Answer.Reply.of(ReplyValue.YES))));
        robot.interact(() -> {
            test.practice().save(kept);
            tab.show(client.id());
        });
        return kept;
    }

    private Consultation newest() {
        return test.practice().consultationsOf(client.id()).getFirst();
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
