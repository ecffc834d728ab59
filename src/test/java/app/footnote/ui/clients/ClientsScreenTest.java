package app.footnote.ui.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.record.Lifecycle;
import app.footnote.record.Score;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.session.SessionId;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Fonts;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import app.footnote.ui.kit.WindowLayout;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TestPractice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
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
                TestPractice.words(),
                IntakeParts.NONE,
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
                    TestPractice.words(),
                    IntakeParts.NONE,
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
        assertThat(robot.lookup("Slept through the left foot").tryQuery()).isPresent();
        robot.clickOn("#tab-sessions");
        assertThat(words(robot, "#session-what")).isEqualTo("Foot massage 30 · 33 min");
        assertThat(robot.lookup("Zone 3").tryQuery()).isPresent();
        assertThat(robot.lookup("left foot, sole").tryQuery()).isPresent();
        assertThat(robot.lookup(".session-picture").tryQuery()).isPresent();
    }

    @Test
    void tabsAreReachedByKeys(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        robot.interact(() -> screen.open(anna.id()));
        robot.interact(() -> robot.lookup("#tab-overview").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("No consultation yet").tryQuery()).isPresent();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        assertThat(robot.lookup("No sessions yet.").tryQuery()).isPresent();
    }

    @Test
    void aSessionOfTodayIsOpenedAndWrittenOn(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        SessionId session = session(robot, Optional.of(anna), "Slept");
        robot.interact(() -> screen.open(session));
        assertThat(words(robot, "#session-standing")).isEqualTo("Locks at 00:00");
        write(robot, "#form-note", " well");
        assertThat(note(session)).isEqualTo("Slept well");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(note(session)).isEqualTo("Slept");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        assertThat(note(session)).isEqualTo("Slept well");
    }

    @Test
    void aWrongDateIsSaidAndNotKept(FxRobot robot) {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "");
        robot.interact(() -> screen.open(session));
        write(robot, "#form-plan-nextDate", "31 Feb 2027");
        assertThat(words(robot, "#form-plan-nextDate-fault")).startsWith("There is no such date.");
        assertThat(notes(session).plan().nextDate()).isEmpty();
        robot.eraseText(11).write("28 feb 2027");
        assertThat(notes(session).plan().nextDate()).contains(LocalDate.of(2027, 2, 28));
        assertThat(robot.lookup("#form-plan-nextDate-fault").query().isVisible())
                .isFalse();
    }

    @Test
    void theFormIsFilledInByTheKeyboardFromFirstToLast(FxRobot robot) {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "");
        robot.interact(() -> screen.open(session));
        robot.interact(
                () -> robot.lookup("#form-circumstances-practitioner").query().requestFocus());
        List<String> visited = new ArrayList<>();
        for (int stops = 0; stops < 90 && !visited.contains("form-note"); stops++) {
            robot.type(KeyCode.TAB);
            visited.add(String.valueOf(stage.getScene().getFocusOwner().getId()));
        }
        assertThat(visited)
                .containsSubsequence(
                        "form-circumstances-place",
                        "form-before-changes",
                        "form-before-scores-tension-0",
                        "form-feet-right-colour",
                        "form-feet-left-colour",
                        "form-techniques-words",
                        "form-reaction-words",
                        "form-after-scores-tension-0",
                        "form-aftercare-words",
                        "form-plan-text",
                        "form-plan-referral-answer",
                        "form-plan-nextDate",
                        "form-note");
        robot.interact(
                () -> robot.lookup("#form-before-scores-tension-0").query().requestFocus());
        robot.write("6");
        assertThat(notes(session).before().scores().on("tension")).contains(new Score(6));
    }

    @Test
    void aMarkIsComparedWithTheLastSessionAtOnce(FxRobot robot) {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "");
        robot.interact(() -> screen.open(session));
        robot.interact(() -> robot.lookup("#mark-zone-3-left-tender-2")
                .queryAs(ToggleButton.class)
                .fire());
        robot.interact(() -> robot.lookup("#mark-zone-3-left-tender-3")
                .queryAs(ToggleButton.class)
                .fire());
        assertThat(test.practice()
                        .session(session)
                        .orElseThrow()
                        .findings()
                        .getFirst()
                        .marks())
                .isEqualTo(Marks.of(Mark.TENDER_3));
        assertThat(robot.lookup("newly tender").tryQuery()).isPresent();
    }

    @Test
    void aLockedRecordIsReadAndAddedTo(FxRobot robot) {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "Left foot");
        robot.interact(() -> screen.open(session));
        robot.clickOn("#lock-now").clickOn("#lock-confirm");
        assertThat(words(robot, "#session-standing")).startsWith("Locked ");
        assertThat(robot.lookup("#form-note").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#addendum-add").queryButton().fire());
        assertThat(words(robot, "#addendum-fault")).isEqualTo("Write what is to be added.");
        robot.interact(() -> {
            robot.lookup("#addendum-field").queryComboBox().getSelectionModel().select("Session note");
            robot.lookup("#addendum-text").queryTextInputControl().setText("Right foot");
            robot.lookup("#addendum-reason").queryTextInputControl().setText("Slip of the pen");
            robot.lookup("#addendum-author").queryTextInputControl().setText("Ida Holm");
            robot.lookup("#addendum-add").queryButton().fire();
        });
        SessionRecord record = test.practice().session(session).orElseThrow();
        assertThat(record.note()).isEqualTo("Left foot");
        assertThat(record.addenda()).singleElement().satisfies(added -> {
            assertThat(added.text()).isEqualTo("Right foot");
            assertThat(added.corrects("note")).isTrue();
        });
        Text original = robot.lookup("#locked-note .corrected-text").queryAs(Text.class);
        assertThat(original.getText()).isEqualTo("Left foot");
        assertThat(original.isStrikethrough()).isTrue();
    }

    @Test
    void aRecordThatIsOpenWhenItsTimeComesTurnsIntoTheLockedPage(FxRobot robot) throws Exception {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "Left foot");
        Lifecycle.Finished finished = (Lifecycle.Finished)
                test.practice().session(session).orElseThrow().lifecycle();
        Duration left = Duration.between(test.clock().instant(), finished.locksAt());
        robot.interact(() -> {
            test.clock().advance(left.minusMillis(50));
            screen.open(session);
        });
        assertThat(words(robot, "#session-standing")).isEqualTo("Locks at 00:00");
        assertThat(robot.lookup("#form-note").tryQuery()).isPresent();

        robot.interact(() -> test.clock().advance(Duration.ofMillis(50)));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> words(robot, "#session-standing").startsWith("Locked "));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#form-note").tryQuery()).isEmpty();
        assertThat(robot.lookup("#addendum-add").tryQuery()).isPresent();
    }

    @Test
    void anEarlierVersionIsComparedAndCopiedBack(FxRobot robot) throws Exception {
        SessionId session = session(robot, Optional.of(have(robot, "Anna Lindqvist")), "Slept");
        robot.interact(() -> test.practice().flush());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> test.practice().saveState() instanceof SaveState.Saved);
        robot.interact(() -> screen.open(session));
        robot.interact(() -> robot.lookup("#form-note").queryTextInputControl().appendText(" badly"));
        robot.interact(() -> test.practice().flush());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> versions(session) > 0);
        robot.clickOn("#session-versions");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#version-back").query().isDisabled());
        robot.clickOn("#version-back");
        assertThat(note(session)).isEqualTo("Slept");
    }

    private int versions(SessionId session) throws IOException {
        return test.practice().versions().of(new RecordRef.OfSession(session)).size();
    }

    @Test
    void detailsAreKeptAsTheyAreTypedAndANameIsNeeded(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        robot.interact(() -> screen.open(anna.id()));
        robot.clickOn("#edit-details");
        write(robot, "#form-tags", "legs, evenings");
        write(robot, "#form-birthDate", "9 Mar 1992");
        robot.interact(() -> robot.lookup("#form-name").queryTextInputControl().setText(" "));
        assertThat(robot.lookup("#form-name-fault").query().isVisible()).isTrue();
        robot.clickOn("#details-done");
        Client kept = test.practice().client(anna.id()).orElseThrow();
        assertThat(kept.tags()).containsExactly("legs", "evenings");
        assertThat(kept.name()).isEqualTo("Anna Lindqvist");
        assertThat(robot.lookup("34 · client since Nov 2026").tryQuery()).isPresent();
    }

    private void write(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            robot.lookup(field).query().requestFocus();
            robot.lookup(field).queryTextInputControl().end();
        });
        robot.write(text);
    }

    private SessionNotes notes(SessionId session) {
        return test.practice().session(session).orElseThrow().notes();
    }

    private String note(SessionId session) {
        return notes(session).text();
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
    void aWalkInIsGivenAwayFromItsOpenRecordWhichStaysOpen(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        SessionId walkIn = session(robot, Optional.empty(), "From the market");
        robot.interact(() -> screen.open(walkIn));
        robot.clickOn("#give-record").write("anna").type(KeyCode.ENTER);
        assertThat(test.practice().sessionsOf(anna.id()))
                .extracting(SessionRecord::id)
                .containsExactly(walkIn);
        assertThat(robot.lookup("#session-page").tryQuery()).isPresent();
        assertThat(robot.lookup("#give-record").query().isVisible()).isFalse();
    }

    @Test
    void namesAndPhonesOfADetailsSheetAreSpokenWithTheirHeading(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        robot.interact(() -> screen.open(anna.id()));
        robot.clickOn("#edit-details");
        assertThat(robot.lookup("#form-emergency-phone").query().getAccessibleText())
                .isEqualTo("Emergency contact: Phone");
        assertThat(robot.lookup("#form-doctor-name").query().getAccessibleText())
                .isEqualTo("GP: Name");
        robot.clickOn("#details-done");
    }

    @Test
    void theOverviewLeadsToEarlierSessionsAndTheConsultation(FxRobot robot) {
        Client anna = have(robot, "Anna Lindqvist");
        SessionId earlier = session(robot, Optional.of(anna), "The first");
        SessionId other = session(robot, Optional.of(anna), "The second");
        SessionId older = test.practice().sessionsOf(anna.id()).getLast().id();
        assertThat(List.of(earlier, other)).contains(older);
        robot.interact(() -> screen.open(anna.id()));
        robot.clickOn("#earlier-" + older);
        assertThat(robot.lookup("#session-page").tryQuery()).isPresent();
        robot.clickOn("#session-back").clickOn("#open-consultation");
        assertThat(robot.lookup("No consultation yet").tryQuery()).isPresent();
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
