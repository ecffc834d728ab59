package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeFormReader;
import app.footnote.practice.Practice;
import app.footnote.session.Preset;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.SessionPresets;
import app.footnote.ui.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** From any screen to a word written a year ago, by keyboard and by mouse, on the real practice. */
class SearchEverythingTest extends InWholeApp {
    private static final Instant LONG_AGO = WholeApp.NOW.minus(Duration.ofDays(365));

    @Override
    void begin() {
        app.makeUpPractice(4);
        keepAnOldSession();
        app.open(1440, 900, Theme.LIGHT);
    }

    private void keepAnOldSession() {
        Opening.Opened opened =
                (Opening.Opened) new PracticeFolder(folder, new TourClock(WholeApp.NOW, ZoneOffset.UTC)).open();
        Practice practice = opened.practice();
        Ids ids = new Ids(() -> LONG_AGO, new Random(5));
        Client client = Client.named(ids.nextClient(), "Zoë Łukasiewicz", LONG_AGO);
        Preset preset = SessionPresets.shipped().getFirst();
        SessionRecord session =
                SessionRecord.start(SessionId.next(ids), Optional.of(client.id()), preset, LONG_AGO, ZoneOffset.UTC);
        Instant end = LONG_AGO.plusSeconds(900);
        practice.save(client);
        practice.save(session.withNote("Came by way of the Fluß, tired").finish(end, end));
        practice.save(told(client, ids, LONG_AGO.minus(Duration.ofDays(30)), "Fell from a ladder in the orchard"));
        Consultation newest = told(client, ids, LONG_AGO, "A long story.\n".repeat(80));
        practice.save(newest.withAnswers(newest.answers().with("relaxation", new Answer.Text("Fond of quinces"))));
        practice.close();
    }

    private static Consultation told(Client client, Ids ids, Instant at, String concern) {
        return Consultation.begin(
                        ConsultationId.next(ids),
                        client.id(),
                        at.atZone(ZoneOffset.UTC),
                        "Mira Holm",
                        IntakeFormReader.shipped())
                .withAnswers(Answers.NONE.with("main-concern", new Answer.Text(concern)))
                .finish(at);
    }

    @Test
    void aWordOfLastYearIsFoundFromTheChartAndEnterLeadsToItsSession(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("fluss");
        until(() -> hits(robot).contains("Fluß"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".found-place").tryQuery().isPresent());
        assertThat(foundPlace(robot)).isEqualTo("Came by way of the Fluß, tired");

        assertThat(app.workspace().window().shownProperty().get()).isEqualTo(Screen.CLIENTS);
        assertThat(robot.lookup("#search-box").tryQuery()).isEmpty();
        assertThat(texts(robot)).contains("Came by way of the Fluß, tired");
    }

    @Test
    void aWordInAnEarlierConsultationIsShownWhereItStands(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("orchard");
        until(() -> hits(robot).contains("orchard"));
        robot.type(KeyCode.ENTER);
        settle();

        assertThat(robot.lookup("#record-name").queryAs(Label.class).getText()).isEqualTo("Zoë Łukasiewicz");
        Text found = robot.lookup(".earlier-consultation").query().lookupAll(".summary-text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().contains("orchard"))
                .findFirst()
                .orElseThrow();
        until(() -> isInSight(found));
    }

    @Test
    void aWordFarDownInTheNewestConsultationIsShownAndMarkedForAWhile(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("quinces");
        until(() -> hits(robot).contains("quinces"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".found-place").tryQuery().isPresent());

        Node place = robot.lookup(".found-place").query();
        assertThat(foundPlace(robot)).isEqualTo("Fond of quinces");
        until(() -> isInSight(place));
        until(() -> robot.lookup(".found-place").tryQuery().isEmpty());
    }

    private static String foundPlace(FxRobot robot) {
        return ((Text) robot.lookup(".found-place").query().lookup("Text")).getText();
    }

    private boolean isInSight(Node node) {
        Node around = node;
        while (!(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        return around.localToScene(around.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aClientIsFoundByTheButtonOnTheRailAndOpenedByAPress(FxRobot robot) throws TimeoutException {
        robot.clickOn("#rail-search");
        robot.write("lukasz");
        robot.eraseText(1);
        until(() -> hits(robot).contains("Łukas"));
        Node first = robot.lookup(".found").query();
        robot.clickOn(first);
        settle();

        assertThat(robot.lookup("#record-name").queryAs(Label.class).getText()).isEqualTo("Zoë Łukasiewicz");
    }

    @Test
    void theArrowsChooseAmongTheHitsPastTheHeadings(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("e");
        until(() -> list(robot).getItems().size() > 4);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);

        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextInputControl.class);
    }

    @Test
    void saysWhatItLooksThroughAndWhenNothingIsThere(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> none(robot).startsWith("Type a name"));
        robot.write("nowhere to be found");
        until(() -> none(robot).startsWith("No record has these words"));
        robot.type(KeyCode.ESCAPE);
        settle();

        assertThat(robot.lookup("#search-box").tryQuery()).isEmpty();
    }

    @Test
    void whatWasJustWrittenIsFoundAtOnce(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("marzipan");
        until(() -> none(robot).startsWith("No record"));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> app.workspace().window().show(Screen.CLIENTS));
        settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        settle();
        robot.write("Maria Marzipan").type(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> hits(robot).contains("Marzipan"));
    }

    private static String none(FxRobot robot) {
        return robot.lookup("#search-none").queryAs(Label.class).getText();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#search-results").queryListView();
    }

    private static String hits(FxRobot robot) {
        return robot.lookup(".found-hit").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining(" "));
    }

    private static String texts(FxRobot robot) {
        return robot.lookup(Text.class::isInstance).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining("\n"));
    }
}
