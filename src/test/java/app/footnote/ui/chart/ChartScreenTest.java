package app.footnote.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.chart.BodySystem;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class ChartScreenTest {
    private final NotesInMemory notes = new NotesInMemory();
    private final ChartChoices choices = new ChartChoices(SmallChart.WESTERN, true, false);
    private final List<URI> opened = new ArrayList<>();
    private int sessions;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Fonts.load();
        Theme.LIGHT.apply();
        choices.reducedMotionProperty().set(true);
        ChartScreen screen = new ChartScreen(
                SmallChart.pack(),
                List.of("headache"),
                choices,
                notes,
                ZoneOffset.UTC,
                new ChartActions(opened::add, () -> sessions++));
        Scene scene = Sheets.scene(screen, 1440, 900);
        WindowLayout.follow(scene);
        stage.setScene(scene);
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    @Test
    void theCardOfBodySystemsTakesNoMoreRoomThanItsWords(FxRobot robot) {
        robot.interact(() -> {
            // Without them nothing but the card itself says how wide it may be.
            stage.getScene().getStylesheets().clear();
            for (int frame = 0; frame < 10; frame++) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
        });
        Region card = robot.lookup("#chart-systems").queryAs(Region.class);
        assertThat(card.getWidth()).isPositive().isEqualTo(card.prefWidth(-1), within(1.0));
    }

    @Test
    void searchingAndEnterShowsWhatIsKnownOfTheZone(FxRobot robot) {
        search(robot, "stomach");
        robot.push(KeyCode.ENTER);

        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Stomach");
        assertThat(text(robot, "#chart-associated")).isEqualTo("The stomach, upper part on the left foot");
        assertThat(text(robot, "#chart-agreement")).isEqualTo("7 of 9 published sources place it here");
        assertThat(text(robot, "#chart-feet-note")).isEqualTo("larger on the left");
    }

    @Test
    void enterAgainGoesToTheNextMatchAndShiftEnterBack(FxRobot robot) {
        search(robot, "sinus");
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Sinuses");

        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Nose");

        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Sinuses");
    }

    @Test
    void anIllnessGetsAnHonestAnswerAndNoMatch(FxRobot robot) {
        search(robot, "headache");

        assertThat(text(robot, "#chart-search-answer"))
                .isEqualTo("Footnote does not link zones to illnesses. Traditional charts have zones named after body"
                        + " parts; search for one of those.");
        assertThat(robot.lookup(".count-badge").queryAll()).isEmpty();
    }

    @Test
    void nothingFoundSaysWhatToTry(FxRobot robot) {
        search(robot, "xyzzy");

        assertThat(text(robot, "#chart-search-answer"))
                .isEqualTo("No zone has this name. Try a body part, such as \"kidney\" or \"neck\".");
    }

    @Test
    void theViewSwitchCountsTheMatchesOnEveryView(FxRobot robot) {
        search(robot, "sinus");

        assertThat(accessibleText(robot, "#chart-view-plantar")).isEqualTo("Sole, 1 match");
        assertThat(accessibleText(robot, "#chart-view-dorsal")).isEqualTo("Top, 1 match");
        assertThat(accessibleText(robot, "#chart-view-lateral")).isEqualTo("Outer, no matches");
        assertThat(text(robot, "#chart-search-count")).isEqualTo("1 of 2 matches is on this view");
    }

    @Test
    void escapeClearsTheSearch(FxRobot robot) {
        search(robot, "sinus");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#chart-search").queryAs(TextField.class).getText())
                .isEmpty();
        assertThat(robot.lookup("#chart-panel-empty").tryQuery()).isPresent();
    }

    @Test
    void theListHasTheZonesThatPassTheFilter(FxRobot robot) {
        fire(robot, "#chart-list-toggle");
        assertThat(list(robot)).containsExactly("Sinuses", "Eyes", "Heart", "Stomach", "Thymus");

        fire(robot, "#chart-system-digestive");
        assertThat(list(robot)).containsExactly("Stomach");
        assertThat(robot.lookup("#chart-system-digestive")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();

        fire(robot, "#chart-systems-all");
        assertThat(list(robot)).hasSize(5);
    }

    @Test
    void theListFollowsTheSearchAndChoosesZones(FxRobot robot) {
        fire(robot, "#chart-list-toggle");
        search(robot, "stomach");
        assertThat(list(robot)).containsExactly("Stomach");

        robot.interact(() -> robot.lookup("#chart-list")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));

        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Stomach");
    }

    @Test
    void theOtherTraditionKeepsTheZoneAndSaysWhereItIs(FxRobot robot) {
        open(robot, "heart");

        robot.interact(() -> choices.traditionProperty().set(SmallChart.EASTERN));

        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Heart");
        assertThat(robot.lookup("#chart-sources-differ").tryQuery()).isPresent();
        assertThat(text(robot, "#chart-unseen")).isEqualTo("Not seen in the East Asian sources we read");
        assertThat(robot.lookup("#chart-elsewhere").query().isVisible()).isTrue();

        fire(robot, "#chart-elsewhere-inner");
        assertThat(robot.lookup("#chart-elsewhere").query().isVisible()).isFalse();
    }

    @Test
    void aNoteIsKeptWhileItIsTyped(FxRobot robot) {
        open(robot, "stomach");
        robot.interact(() -> robot.lookup("#chart-note").query().requestFocus());
        robot.write("Slowly");

        assertThat(notes.notes).containsEntry(SmallChart.STOMACH, "Slowly");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#chart-note-saved")).isEqualTo("Saved 10:42");

        fire(robot, "#chart-zone-next");
        fire(robot, "#chart-zone-previous");
        assertThat(robot.lookup("#chart-note").queryAs(TextArea.class).getText())
                .isEqualTo("Slowly");
    }

    @Test
    void sourcesUnfoldWithTheirLinks(FxRobot robot) {
        open(robot, "stomach");
        assertThat(robot.lookup("#chart-sources").query().isVisible()).isFalse();

        fire(robot, "#chart-sources-toggle");
        assertThat(robot.lookup("#chart-sources").query().isVisible()).isTrue();

        robot.interact(() -> robot.lookup(".source-title")
                .<ButtonBase>queryAll()
                .iterator()
                .next()
                .fire());
        assertThat(opened).containsExactly(URI.create("https://example.org/page"));
    }

    @Test
    void theQuietLineIsAlwaysThere(FxRobot robot) {
        assertThat(text(robot, "#chart-quiet-line")).isEqualTo("A traditional association, not a medical claim.");
        open(robot, "stomach");
        assertThat(text(robot, "#chart-quiet-line")).isEqualTo("A traditional association, not a medical claim.");
    }

    @Test
    void keysChangeViewFeetAndLines(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(robot.lookup("#chart-system-urinary").query().getAccessibleText())
                .isEqualTo("Urinary, 1 zone on this view");

        robot.push(KeyCode.ALT, KeyCode.G);
        robot.push(KeyCode.ALT, KeyCode.Z);
        assertThat(choices.guideLinesProperty().get()).isFalse();
        assertThat(choices.fiveZonesProperty().get()).isTrue();
    }

    @Test
    void aSlashGoesToTheSearchAndIsTypedInsideIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#chart-list-toggle").query().requestFocus());
        robot.write("/");
        assertThat(robot.lookup("#chart-search").query().isFocused()).isTrue();

        robot.write("/");
        assertThat(robot.lookup("#chart-search").queryAs(TextField.class).getText())
                .isEqualTo("/");
    }

    @Test
    void aNarrowWindowPutsTheSystemsBehindAButton(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1024));

        assertThat(robot.lookup("#chart-systems-button").tryQuery()).isPresent();
        assertThat(robot.lookup("#chart-system-nervous").tryQuery()).isEmpty();

        open(robot, "stomach");
        fire(robot, "#chart-zone-close");
        assertThat(robot.lookup("#chart-inspector").tryQuery()).isEmpty();

        open(robot, "heart");
        assertThat(text(robot, "#chart-zone-name")).isEqualTo("Heart");
    }

    @Test
    void startSessionIsHandedOn(FxRobot robot) {
        fire(robot, "#chart-start-session");

        assertThat(sessions).isEqualTo(1);
    }

    @Test
    void everythingThatTakesTheFocusHasAName(FxRobot robot) {
        open(robot, "stomach");
        fire(robot, "#chart-sources-toggle");

        List<Node> nameless = robot
                .lookup((Node node) -> node.isFocusTraversable()
                        && (node.getAccessibleText() == null
                                || node.getAccessibleText().isBlank())
                        && !(node instanceof Labeled labeled
                                && !labeled.getText().isBlank()))
                .queryAll()
                .stream()
                .toList();

        assertThat(nameless).isEmpty();
    }

    @Test
    void noStyleSheetIsComplainedOf(FxRobot robot) {
        List<LogRecord> complaints = new ArrayList<>();
        Handler listener = new ComplaintHandler(complaints);
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(listener);
        open(robot, "stomach");
        fire(robot, "#chart-sources-toggle");
        fire(robot, "#chart-agreement-info");
        fire(robot, "#chart-list-toggle");
        search(robot, "sinus");
        robot.interact(() -> stage.setWidth(1024));
        fire(robot, "#chart-systems-button");
        robot.interact(Theme.DARK::apply);
        css.removeHandler(listener);

        assertThat(complaints).extracting(LogRecord::getMessage).isEmpty();
    }

    @Test
    void everyBodySystemIsInTheLegend(FxRobot robot) {
        for (BodySystem system : BodySystem.values()) {
            assertThat(robot.lookup("#chart-system-" + system.id()).tryQuery()).isPresent();
        }
    }

    private static void search(FxRobot robot, String words) {
        TextField field = robot.lookup("#chart-search").queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(field::selectAll);
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void open(FxRobot robot, String words) {
        search(robot, words);
        robot.push(KeyCode.ENTER);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String accessibleText(FxRobot robot, String id) {
        return robot.lookup(id).query().getAccessibleText();
    }

    private static List<String> list(FxRobot robot) {
        return robot.lookup("#chart-list").<TableView<ZoneRow>>query().getItems().stream()
                .map(row -> row.zone().name())
                .toList();
    }

    /** Keeps what is logged. */
    private static final class ComplaintHandler extends Handler {
        private final List<LogRecord> records;

        ComplaintHandler(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord complaint) {
            records.add(complaint);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
