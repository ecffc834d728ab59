package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.client.Client;
import app.footnote.record.Score;
import app.footnote.session.Before;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Picks;
import app.footnote.session.Scores;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A new session, prepared and begun by a person. */
@ExtendWith(AtScreen.class)
class StartSessionScreenTest {
    private static final Picks OIL = new Picks(List.of("Oil"), "almond");

    @TempDir
    private static Path folder;

    private ShownSession shown;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
        shown.test().client("Zoë Ångström");
        shown.showStart();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aWalkInIsStartedWithOnePress(FxRobot robot) {
        robot.clickOn("#start-session");
        assertThat(shown.live().isUnderWay()).isTrue();
        assertThat(shown.live().client()).isEmpty();
        assertThat(shown.done()).containsExactly("started");
    }

    @Test
    void aClientIsFoundByNameWithTheKeyboardAlone(FxRobot robot) {
        robot.clickOn("#who-client").clickOn("#who-choose").write("zoe").type(KeyCode.ENTER);
        robot.clickOn("#preset-reflexology-60").clickOn("#start-session");
        assertThat(shown.live().client()).map(Client::name).contains("Zoë Ångström");
        assertThat(shown.session().treatment().name()).isEqualTo("Reflexology 60");
    }

    @Test
    void startAsksWhoItIsForWhereNobodyIsChosen(FxRobot robot) {
        robot.clickOn("#who-client").clickOn("#start-session");
        assertThat(shown.live().isUnderWay()).isFalse();
        robot.write("Maria Rossi").type(KeyCode.ENTER).clickOn("#start-session");
        assertThat(shown.live().client()).map(Client::name).contains("Maria Rossi");
    }

    @Test
    void saysHowLongAndUntilWhen(FxRobot robot) {
        robot.clickOn("#preset-reflexology-45");
        assertThat(ShownSession.words(robot, "#start-session")).isEqualTo("Start 45 minutes");
        assertThat(ShownSession.words(robot, "#start-end")).startsWith("Would end at 15:23.");
    }

    @Test
    void noWordOfAStageIsBrokenInANarrowWindow(FxRobot robot) {
        robot.interact(() -> shown.resize(936, 700));
        robot.interact(() -> robot.lookup("#preset-reflexology-60-alternating")
                .queryAs(ToggleButton.class)
                .fire());
        assertThat(robot.lookup(".stage-bar-name").queryAllAs(Labeled.class))
                .hasSize(9)
                .allSatisfy(name -> assertThat(
                                Stream.of(name.getText().split(" ")).mapToDouble(word -> {
                                    Text text = new Text(word);
                                    text.setFont(name.getFont());
                                    return text.getLayoutBounds().getWidth();
                                }))
                        .allSatisfy(width -> assertThat(width).isLessThanOrEqualTo(name.getWidth())));
    }

    @Test
    void asksTheGuideForHelp(FxRobot robot) {
        robot.clickOn("#start-help");
        assertThat(shown.done()).containsExactly("help");
    }

    @Test
    void sameAsLastTimeIsChosenByOnePressAndSaysWhatItDoes(FxRobot robot) {
        lastTime();
        chooseAnna(robot);
        assertThat(ShownSession.words(robot, "#start-same-what"))
                .isEqualTo("Reflexology 60 \u00B7 left foot first \u00B7 Oil \u00B7 almond \u00B7 as on 14 Nov");
        robot.clickOn("#start-same").clickOn("#start-session");
        SessionRecord saved = shown.saved();
        assertThat(saved.treatment().name()).isEqualTo("Reflexology 60");
        assertThat(FirstFoot.of(saved)).contains(Foot.LEFT);
        assertThat(saved.notes().work().medium()).isEqualTo(OIL);
        assertThat(saved.notes().before()).isEqualTo(Before.NONE);
    }

    @Test
    void sameAsLastTimeIsNotOfferedWhereThereWasNoLastTime(FxRobot robot) {
        assertThat(ShownSession.isSeen(robot, "#start-same")).isFalse();
        chooseAnna(robot);
        assertThat(ShownSession.isSeen(robot, "#start-same")).isFalse();
    }

    @Test
    void theLastSessionStandsBesideThePlan(FxRobot robot) {
        lastTime();
        chooseAnna(robot);
        assertThat(ShownSession.words(robot, "#start-last-day")).isEqualTo("14 Nov");
        assertThat(ShownSession.words(robot, "#start-last-treatment")).isEqualTo("Reflexology 60");
        Finding marked = shown.test()
                .practice()
                .sessionsOf(shown.anna().id())
                .getFirst()
                .findings()
                .getFirst();
        assertThat(ShownSession.allWords(robot))
                .contains("Solar plexus", marked.place(), "tender 2 \u00B7 newly tender");
        assertThat(ShownSession.words(robot, "#start-last-plan")).isEqualTo("Begin lighter");
        assertThat(ShownSession.words(robot, "#start-last-response"))
                .isEqualTo("Relaxed \u00B7 \u201CI feel lighter\u201D");
        assertThat(ShownSession.words(robot, "#start-last-scores")).isEqualTo("Tension 7 \u2192 3");
    }

    @Test
    void nothingOfALastSessionIsShownForAWalkIn(FxRobot robot) {
        lastTime();
        chooseAnna(robot);
        robot.clickOn("#who-walk_in");
        assertThat(ShownSession.isSeen(robot, "#start-last")).isFalse();
        assertThat(ShownSession.isSeen(robot, "#start-same")).isFalse();
    }

    @Test
    void scoresBeforeAreKeptAndStandAtTheEnd(FxRobot robot) {
        robot.clickOn("#start-score-tension-6").clickOn("#start-more-scales").clickOn("#start-score-energy-4");
        robot.clickOn("#start-session");
        assertThat(shown.saved().notes().before().scores().on("tension")).contains(new Score(6));
        assertThat(shown.saved().notes().before().scores().on("energy")).contains(new Score(4));
        robot.interact(() -> {
            shown.live().finish();
            shown.showFinish();
        });
        assertThat(robot.lookup(".score-before").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("6", "", "4", "");
    }

    @Test
    void whatIsNewIsAskedAndKeptAndNeverGoesToAnotherClient(FxRobot robot) {
        lastTime();
        chooseAnna(robot);
        robot.clickOn("#start-score-tension-9").clickOn("#start-changes").write("New shoes");
        robot.clickOn("#who-choose").write("zoe").type(KeyCode.ENTER).clickOn("#start-session");
        assertThat(shown.saved().notes().before()).isEqualTo(Before.NONE);
        robot.interact(() -> {
            shown.live().finish();
            shown.live().leave();
            shown.showStart();
        });
        chooseAnna(robot);
        robot.clickOn("#start-changes").write("New shoes").clickOn("#start-session");
        assertThat(shown.saved().notes().before().changes()).isEqualTo("New shoes");
    }

    @Test
    void whatWasTalkedAboutIsTickedAndKeptAsItReadThen(FxRobot robot) {
        lastTime();
        chooseAnna(robot);
        robot.clickOn("Anything new since 14 Nov?")
                .clickOn("What will be done, and that it can be stopped at any time");
        robot.clickOn("#start-session");
        assertThat(shown.saved().notes().before().talkedAbout())
                .isEqualTo(new Picks(List.of("Anything new since 14 Nov?", "Today\u2019s session agreed"), ""));
    }

    @Test
    void whatWasTalkedAboutWithSomebodyElseIsForgotten(FxRobot robot) {
        robot.clickOn("Today\u2019s session agreed");
        chooseAnna(robot);
        robot.clickOn("Anything to be careful with today?")
                .clickOn("#who-walk_in")
                .clickOn("#start-session");
        assertThat(shown.saved().notes().before().talkedAbout()).isEqualTo(Picks.NONE);
    }

    @Test
    void aTickTakenBackIsNotKept(FxRobot robot) {
        robot.clickOn("Today\u2019s session agreed").clickOn("Today\u2019s session agreed");
        robot.clickOn("#start-session");
        assertThat(shown.saved().notes().before()).isEqualTo(Before.NONE);
    }

    @Test
    void theFirstFootIsChosenAndTheFeetChangePlaces(FxRobot robot) {
        robot.clickOn("#preset-reflexology-45").clickOn("#first-foot-left").clickOn("#start-session");
        assertThat(FirstFoot.of(shown.saved())).contains(Foot.LEFT);
    }

    @Test
    void whatGoesOnTheSkinIsChosenBeforehand(FxRobot robot) {
        ShownSession.reveal(robot, "#start-medium-words");
        robot.clickOn("Oil").clickOn("#start-medium-words").write("almond").clickOn("#start-session");
        assertThat(shown.saved().notes().work().medium()).isEqualTo(OIL);
    }

    /** Eight days ago Anna had a long session, left foot first, with almond oil. */
    private void lastTime() {
        LiveSession live = shown.live();
        shown.goBy(Duration.ofDays(-8));
        live.start(
                Optional.of(shown.anna().id()),
                TestPractice.preset("reflexology-60").startingWith(Foot.LEFT),
                notes -> notes.with(notes.work().withMedium(OIL).withReaction(new Picks(List.of("Relaxed"), "")))
                        .with(notes.before().withScores(tension(7)))
                        .with(notes.after().withScores(tension(3)).withClientWords("I feel lighter"))
                        .with(notes.plan().withText("Begin lighter")));
        ZoneSpot plexus = new ZoneSpot(new ZoneId("solar-plexus"), Foot.LEFT, FootView.PLANTAR);
        live.marks().press(Mark.TENDER_2, Optional.of(plexus));
        live.finish();
        live.leave();
        shown.goBy(Duration.ofDays(8));
    }

    private static Scores tension(int score) {
        return Scores.NONE.with("tension", Optional.of(new Score(score)));
    }

    private static void chooseAnna(FxRobot robot) {
        robot.clickOn("#who-client").clickOn("#who-choose").write("anna").type(KeyCode.ENTER);
    }
}
