package app.footnote.ui.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.practice.ExampleChart;
import app.footnote.session.Finding;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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
class ClientsScreenTest {
    @TempDir
    private static Path folder;

    private final List<ClientId> started = new ArrayList<>();
    private TestPractice test;
    private ClientsScreen screen;
    private Stage stage;

    @Start
    void show(Stage window) {
        stage = window;
        Fonts.load();
        Theme.LIGHT.apply();
        test = new TestPractice(folder.resolve("practice-" + System.nanoTime()));
        screen = new ClientsScreen(
                test.practice(),
                ExampleChart.CHART,
                new SaveStatus(test.practice()),
                test.ids(),
                test.clock(),
                started::add);
        Scene scene = Sheets.scene(screen, 1352, 900);
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
    void anEmptyPracticeInvitesToAddTheFirstClient(FxRobot robot) {
        assertThat(robot.lookup("No clients yet").tryQuery()).isPresent();
        robot.clickOn("#first-client").write("Anna Lindqvist").type(KeyCode.ENTER);
        assertThat(words(robot, "#record-name")).isEqualTo("Anna Lindqvist");
        assertThat(words(robot, "#clients-count")).isEqualTo("1");
        robot.clickOn("#start-for-client");
        assertThat(started).hasSize(1);
    }

    @Test
    void asksForANameEvenBeforeItWasEverShown(FxRobot robot) {
        robot.interact(() -> {
            ClientsScreen fresh = new ClientsScreen(
                    test.practice(),
                    ExampleChart.CHART,
                    new SaveStatus(test.practice()),
                    test.ids(),
                    test.clock(),
                    started::add);
            fresh.newClient();
            stage.getScene().setRoot(fresh);
        });
        robot.clickOn("#client-name").write("Anna Lindqvist").type(KeyCode.ENTER);
        assertThat(words(robot, "#record-name")).isEqualTo("Anna Lindqvist");
    }

    @Test
    void aClientWithoutANameIsNotAdded(FxRobot robot) {
        robot.clickOn("#new-client").write("  ").clickOn("#client-add");
        assertThat(words(robot, "#client-name-fault")).isEqualTo("A client needs a name.");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#client-name").tryQuery()).isEmpty();
        assertThat(test.practice().clients().clients()).isEmpty();
    }

    @Test
    void slashSearchesAndEnterOpens(FxRobot robot) {
        have(robot, "Anna Lindqvist", "Zoë Ångström");
        robot.clickOn("#walk-ins").type(KeyCode.SLASH).write("zoe").type(KeyCode.ENTER);
        assertThat(words(robot, "#record-name")).isEqualTo("Zoë Ångström");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("Anna Lindqvist").tryQuery()).isPresent();
    }

    @Test
    void aRecordShowsWhatWasDoneMarkedAndWritten(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        session(robot, Optional.of(anna), "Slept through the left foot");
        robot.interact(() -> screen.open(anna.id()));
        assertThat(words(robot, "#session-what")).isEqualTo("Foot massage 30 · 33 min");
        assertThat(robot.lookup("Zone 3").tryQuery()).isPresent();
        assertThat(robot.lookup("left foot, sole").tryQuery()).isPresent();
        assertThat(robot.lookup("Slept through the left foot").tryQuery()).isPresent();
        assertThat(robot.lookup(".session-picture").tryQuery()).isPresent();
    }

    @Test
    void aNoteCanBeWrittenOnAfterwards(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        SessionId session = session(robot, Optional.of(anna), "Slept");
        robot.interact(() -> screen.open(anna.id()));
        robot.clickOn("#edit-note").write(" well").type(KeyCode.ESCAPE);
        assertThat(test.practice().session(session)).map(SessionRecord::note).contains("Slept well");
        assertThat(robot.lookup("Slept well").tryQuery()).isPresent();
    }

    @Test
    void aWalkInIsGivenToAClient(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        session(robot, Optional.empty(), "From the market");
        robot.interact(screen::refresh);
        robot.clickOn("#walk-ins").clickOn("#give-session").write("anna").type(KeyCode.ENTER);
        assertThat(robot.lookup("No walk-in sessions").tryQuery()).isPresent();
        assertThat(test.practice().sessionsOf(anna.id())).hasSize(1);
    }

    @Test
    void inASmallWindowListAndRecordSwap(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        robot.interact(() -> stage.setWidth(952));
        robot.clickOn("Anna Lindqvist");
        assertThat(robot.lookup("#clients-search").query().getParent().isVisible())
                .isFalse();
        robot.clickOn("#clients-back");
        assertThat(robot.lookup("#clients-search").query().getParent().isVisible())
                .isTrue();
        robot.clickOn(anna.name());
        assertThat(words(robot, "#record-name")).isEqualTo("Anna Lindqvist");
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        session(robot, Optional.of(anna), "");
        robot.interact(() -> screen.open(anna.id()));
        assertThat(robot.lookup(ClientsScreenTest::isNameless).queryAll()).isEmpty();
    }

    private static boolean isNameless(Node node) {
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean worded = node instanceof Labeled labeled && !labeled.getText().isBlank();
        return node.isFocusTraversable() && !named && !worded;
    }

    private Client have(FxRobot robot, String... names) {
        List<Client> clients = List.of(names).stream().map(test::client).toList();
        robot.interact(screen::refresh);
        return clients.getFirst();
    }

    private SessionId session(FxRobot robot, Optional<Client> client, String note) {
        SessionRecord session = SessionRecord.start(
                SessionId.next(test.ids()),
                client.map(Client::id),
                TestPractice.preset("foot-massage-30"),
                test.clock().instant(),
                test.clock().getZone());
        Finding finding = Finding.worked(
                ExampleChart.CHART,
                ExampleChart.TRADITION,
                ExampleChart.spot(3, Foot.LEFT),
                test.clock().instant(),
                session.clock().currentStage().stage());
        SessionRecord over = session.toggle(finding)
                .withNote(note)
                .withClock(session.clock().finish(test.clock().instant().plus(Duration.ofMinutes(33))));
        robot.interact(() -> test.practice().save(over));
        return over.id();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
