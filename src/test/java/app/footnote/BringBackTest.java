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
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.SessionPresets;
import app.footnote.storage.Verification;
import app.footnote.ui.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Files that are really damaged are reported, and their last good copies brought back from where that is told. */
class BringBackTest extends InWholeApp {
    private static final Instant BEFORE = WholeApp.NOW.minus(Duration.ofDays(3));

    private final TourClock then = new TourClock(BEFORE, ZoneOffset.UTC);
    private final Ids ids = new Ids(then, new Random(11));
    private final Client client =
            Client.named(ids.nextClient(), "Odile Brandt", BEFORE).withFoundUs("Through a friend");
    private final SessionRecord session = SessionRecord.start(
                    SessionId.next(ids),
                    Optional.of(client.id()),
                    SessionPresets.shipped().getFirst(),
                    BEFORE,
                    ZoneOffset.UTC)
            .withNote("Warm feet after a walk");
    private final Consultation consultation = Consultation.begin(
                    ConsultationId.next(ids),
                    client.id(),
                    BEFORE.atZone(ZoneOffset.UTC),
                    "Mira Holm",
                    IntakeFormReader.shipped())
            .withAnswers(answer("Long days standing"));

    @Override
    void begin() {
        keepTwice();
        Stream.of(clientFile(), sessionFile(), consultationFile()).forEach(BringBackTest::damage);
        app.open(1440, 900, Theme.LIGHT);
    }

    /** The second save leaves the first behind as a copy. */
    private void keepTwice() {
        Instant end = BEFORE.plusSeconds(900);
        PracticeFolder place = new PracticeFolder(folder, then);
        keep(place.create(), client, consultation, session.finish(end, end));
        then.pass(Duration.ofMinutes(5));
        keep(
                place.open(),
                client.withName("Odile Brandt-Leroy"),
                consultation.withAnswers(answer("Long days, and stairs")),
                session.finish(end, end).withNote("Warm feet after a long walk"));
    }

    private static void keep(Opening opening, Client client, Consultation consultation, SessionRecord session) {
        try (Practice practice = ((Opening.Opened) opening).practice()) {
            practice.save(client);
            practice.save(consultation);
            practice.save(session);
        }
    }

    private static Answers answer(String text) {
        return Answers.NONE.with("main-concern", new Answer.Text(text));
    }

    @Test
    void aClientIsBackWithAllThatBelongsToThem(FxRobot robot) throws Exception {
        byte[] damaged = Files.readAllBytes(clientFile());
        robot.interact(() -> app.workspace().window().show(Screen.CLIENTS));
        lookAt(robot, clientFile());
        assertThat(words(robot, "#mend-name")).isEqualTo("Client: Odile Brandt");
        assertThat(words(robot, "#mend-when")).startsWith("This copy was saved on 19 Nov at 14:38.");
        assertThat(shown(robot)).contains("Through a friend");
        assertThat(Files.readAllBytes(clientFile())).isEqualTo(damaged);

        robot.clickOn("#mend-now");
        until(() -> robot.lookup("Odile Brandt").tryQuery().isPresent());
        assertThat(app.practice().client(client.id())).contains(client);
        assertThat(notices(robot)).doesNotContain(client.id().value() + "/client.json");
        robot.interact(app::close);
        assertThat(kept()).anyMatch(copy -> Arrays.equals(copy, damaged));
        assertThat(Files.readString(clientFile())).contains("\"rev\" : 3", "Odile Brandt\"");
        show(robot);
        assertThat(app.practice().client(client.id())).contains(client);
    }

    @Test
    void aFinishedSessionIsBackAsItsLastRevision(FxRobot robot) throws Exception {
        lookAt(robot, sessionFile());
        assertThat(words(robot, "#mend-name")).startsWith("Session: ").endsWith("19 Nov");
        assertThat(shown(robot)).contains("Warm feet after a long walk");

        robot.clickOn("#mend-now");
        settle();
        assertThat(app.practice().session(session.id()).orElseThrow().note()).isEqualTo("Warm feet after a long walk");
        robot.interact(app::close);
        assertThat(new Verification(folder).verify().problems())
                .noneMatch(problem -> problem.file().equals(sessionFile()));
        show(robot);
    }

    @Test
    void aConsultationIsBack(FxRobot robot) throws Exception {
        lookAt(robot, consultationFile());
        assertThat(words(robot, "#mend-name")).startsWith("Consultation: ").endsWith("19 Nov");
        assertThat(shown(robot)).contains("Long days standing");

        robot.clickOn("#mend-now");
        settle();
        assertThat(app.practice().consultation(consultation.id())).contains(consultation);
    }

    @Test
    void lookingChangesNothing(FxRobot robot) throws Exception {
        lookAt(robot, clientFile());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#mend-name").tryQuery()).isEmpty();
        assertThat(app.practice().client(client.id())).isEmpty();
        assertThat(notices(robot)).contains(client.id().value() + "/client.json");
    }

    @Test
    void whereNoCopyIsGoodThatIsSaid(FxRobot robot) throws Exception {
        Path copies = folder.resolve("copies/clients/" + client.id() + "/client");
        try (Stream<Path> all = Files.list(copies)) {
            all.toList().forEach(BringBackTest::damage);
        }
        robot.clickOn(button(robot, clientFile()));
        until(() -> robot.lookup("#mend-none").tryQuery().isPresent());
        assertThat(words(robot, "#mend-none")).contains(clientFile().toString());
    }

    @Test
    void theCurtainHidesTheCopy(FxRobot robot) throws Exception {
        robot.type(KeyCode.F8);
        robot.clickOn(button(robot, clientFile()));
        settle();
        assertThat(robot.lookup("#mend-name").tryQuery()).isEmpty();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> app.open(1440, 900, Theme.LIGHT));
    }

    private void lookAt(FxRobot robot, Path file) throws TimeoutException {
        until(() -> app.practice().reading().isComplete() && notices(robot).contains(file.toString()));
        robot.clickOn(button(robot, file));
        until(() -> robot.lookup("#mend-name").tryQuery().isPresent());
    }

    private static Node button(FxRobot robot, Path file) {
        return robot.lookup(".notice-line").queryAll().stream()
                .filter(line -> line.lookup(".label") instanceof Label label
                        && label.getText().startsWith(file.toString()))
                .findFirst()
                .map(line -> line.lookup("#mend-record"))
                .orElseThrow();
    }

    private static String notices(FxRobot robot) {
        return robot.lookup(".notice-line .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String shown(FxRobot robot) {
        Node look = robot.lookup("#mend-look").query();
        return robot.from(look).lookup(Text.class::isInstance).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> kept() throws IOException {
        try (Stream<Path> copies = Files.list(folder.resolve("quarantine"))) {
            return copies.map(BringBackTest::read).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path clientFile() {
        return folder.resolve("clients/" + client.id() + "/client.json");
    }

    private Path consultationFile() {
        return folder.resolve("clients/" + client.id() + "/consultations/" + consultation.id() + ".json");
    }

    private Path sessionFile() {
        return folder.resolve("sessions/2026/" + session.id() + ".json");
    }
}
