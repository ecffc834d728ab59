package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static app.footnote.storage.Records.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import app.footnote.settings.LookSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in trouble: nothing is lost, nothing is replaced unseen, and the practitioner is told. */
class TroubleTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private Client client;
    private SessionRecord session;
    private final Records records = new Records(2);

    @BeforeEach
    void keepAClientWithASession() {
        folder = temporary.resolve("practice");
        client = records.client("Anna");
        session = records.finished(client, NOW.minusSeconds(5_000));
        try (Practice practice = practice(folder)) {
            practice.save(client);
            practice.save(session);
            practice.saveChartNote("western", new ZoneId("heart"), "mine");
        }
    }

    @Test
    void aDamagedFileStaysIsCopiedOnceAndTheRestOpens() throws IOException {
        Files.writeString(sessionFile(), "{\"format\": \"footnote-ses");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(sessionFile());
            assertThat(problem.sentence()).contains("line 1", "quarantine");
        });
        assertThat(problems()).hasSize(1);
        assertThat(Files.readString(sessionFile())).isEqualTo("{\"format\": \"footnote-ses");
        assertThat(quarantined()).singleElement().satisfies(copy -> {
            assertThat(copy).hasContent("{\"format\": \"footnote-ses");
            assertThat(copy.getFileName().toString()).endsWith(".json.20261122T101530Z.unreadable");
        });
        try (Practice practice = practice(folder)) {
            assertThat(practice.client(client.id())).contains(client);
            assertThat(practice.sessionsOf(client.id())).isEmpty();
        }
    }

    @Test
    void anEmptyFileIsNotTakenForNothing() throws IOException {
        Files.write(clientFile(), new byte[0]);
        assertThat(problems()).extracting(Problem::file).containsExactly(clientFile(), clientFile());
        assertThat(clientFile()).isEmptyFile();
    }

    @Test
    void damagedChartNotesAreNeverReplaced() throws IOException {
        Path file = folder.resolve("chart-notes.json");
        Files.writeString(file, "damaged");
        Practice practice = practice(folder);
        practice.saveChartNote("western", new ZoneId("liver"), "new");
        assertThat(practice.shut())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.sentence()).contains("chart-notes.json", "move it away"));
        assertThat(file).hasContent("damaged");
    }

    @Test
    void damagedChartNotesMovedAwayLetTheRetrySucceed() throws IOException {
        Path file = folder.resolve("chart-notes.json");
        Files.writeString(file, "damaged");
        Practice practice = practice(folder);
        practice.saveChartNote("western", new ZoneId("liver"), "new");
        Waiting.until(() -> practice.saveState() instanceof SaveState.NotSaved);
        Files.delete(file);
        practice.retry();
        assertThat(practice.shut()).isInstanceOf(SaveState.Saved.class);
        assertThat(Files.readString(file)).contains("new");
    }

    @Test
    void damagedSettingsGiveWayToTheUsualOnesAndACopyIsKept() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{}");
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems()).hasSize(1);
        assertThat(opened.settings().settings()).isEqualTo(Settings.DEFAULT);
        opened.settings().save(Settings.DEFAULT.withLook(LookSettings.DEFAULT.withTheme(Theme.DARK)));
        assertThat(opened.practice().shut()).isInstanceOf(SaveState.Saved.class);
        assertThat(quarantined())
                .singleElement()
                .satisfies(copy -> assertThat(copy).hasContent("{}"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void unknownFieldsSurviveASave() throws IOException {
        String text = Files.readString(sessionFile())
                .replace("\"body\" : {", "\"mood\": {\"a\": [1.10]}, \"body\" : { \"scores\": {\"before\": 7},")
                .replace("\"zone\" : \"zone-5\"", "\"texture\": \"gritty\", \"zone\" : \"zone-5\"")
                .replace("\"id\" : \"opening-right\"", "\"colour\": 3, \"id\" : \"opening-right\"");
        Files.writeString(sessionFile(), Tampering.rehashed(text));
        try (Practice practice = practice(folder)) {
            SessionRecord read = practice.session(session.id()).orElseThrow();
            practice.save(read.toggle(read.findings().getFirst()).withNote("changed"));
        }
        String saved = Files.readString(sessionFile());
        assertThat(saved).contains("1.10", "\"before\" : 7", "\"gritty\"", "\"colour\" : 3", "changed");
        assertThat(saved).doesNotContain("zone-1\"");
    }

    @Test
    void aFileOfANewerSchemaIsShownAndNeverChanged() throws IOException {
        String newer = Files.readString(clientFile()).replace("\"schema\" : 2", "\"schema\" : 3");
        Files.writeString(clientFile(), newer);
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("newer Footnote"));
        opened.practice().save(client.withName("Changed"));
        assertThat(opened.practice().shut()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(clientFile()).hasContent(newer);
        assertThat(folder.resolve("quarantine")).doesNotExist();
    }

    @Test
    void aNewerPracticeOpensToReadOnly() throws IOException {
        Path marker = folder.resolve("practice.json");
        Files.writeString(marker, Files.readString(marker).replace("\"schema\" : 2", "\"schema\" : 9"));
        Practice practice = practice(folder);
        assertThat(practice.sessionsOf(client.id())).hasSize(1);
        practice.save(records.client("New"));
        assertThat(practice.shut()).isInstanceOf(SaveState.NotSaved.class);
    }

    @Test
    void secondVersionsMadeBySyncProgramsAreReportedAndNotRead() throws IOException {
        for (String name :
                List.of("client.sync-conflict-20261122-101112-ABCDEFG.json", "client (conflicted copy).json")) {
            Files.copy(clientFile(), clientFile().resolveSibling(name));
        }
        Files.copy(sessionFile(), sessionFile().resolveSibling(session.id() + "-LAPTOP.json"));
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems()).hasSize(3);
        assertThat(opened.practice().clients().clients()).hasSize(1);
        assertThat(opened.practice().sessionsOf(client.id())).hasSize(1);
        opened.practice().close();
    }

    @Test
    void aRecordUnderAnotherRecordsNameIsNotRead() throws IOException {
        String other = session.id().value().substring(0, 35) + "0";
        Files.copy(sessionFile(), sessionFile().resolveSibling(other + ".json"));
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems()).hasSize(1);
        assertThat(opened.practice().sessionsOf(client.id())).hasSize(1);
        opened.practice().close();
    }

    @Test
    void whatABrokenSaveLeftIsTidiedAway() throws IOException {
        Path leftover = Files.writeString(clientFile().resolveSibling("client.json.4711-3.tmp"), "half");
        Path own = Files.writeString(folder.resolve("my list.tmp"), "mine");
        assertThat(problems()).isEmpty();
        assertThat(leftover).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void anotherProgramsChangeIsKeptAndOursBesideIt() throws IOException {
        Practice practice = practice(folder);
        String theirs = Tampering.rehashed(Files.readString(clientFile()).replace("Anna", "Anna-Lena"));
        Files.writeString(clientFile(), theirs);
        practice.save(client.withName("Anna Maria"));
        assertThat(practice.shut())
                .isInstanceOfSatisfying(
                        SaveState.NotSaved.class,
                        state -> assertThat(state.sentence()).contains("client.conflict-20261122T101530Z.json"));
        assertThat(clientFile()).hasContent(theirs);
        Path ours = clientFile().resolveSibling("client.conflict-20261122T101530Z.json");
        assertThat(Files.readString(ours)).contains("Anna Maria");
        assertThat(problems()).extracting(Problem::file).containsExactly(ours);
    }

    @Test
    void aFolderTakenAwayIsNotBuiltAnew() throws IOException {
        Practice practice = practice(folder);
        Path away = temporary.resolve("away");
        Files.move(folder, away, StandardCopyOption.ATOMIC_MOVE);
        practice.save(client.withName("Anna Maria"));
        Waiting.until(() -> practice.saveState() instanceof SaveState.NotSaved);
        assertThat(folder).doesNotExist();
        assertThat(practice.client(client.id()).orElseThrow().name()).isEqualTo("Anna Maria");
        Files.move(away, folder, StandardCopyOption.ATOMIC_MOVE);
        practice.retry();
        assertThat(practice.shut()).isInstanceOf(SaveState.Saved.class);
        assertThat(Files.readString(clientFile())).contains("Anna Maria");
    }

    @Test
    void aMissingMarkerIsReportedNotTakenForANewPractice() throws IOException {
        Files.delete(folder.resolve("practice.json"));
        assertThat(new PracticeFolder(folder, CLOCK).isUnused()).isFalse();
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("practice.json"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void aMissingFolderOrClientIsReportedAndTheSessionsStay() throws IOException {
        Files.delete(clientFile());
        Files.delete(clientFile().getParent());
        Files.delete(folder.resolve("clients"));
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems())
                .extracting(Problem::file)
                .containsExactly(folder.resolve("clients"), clientFile());
        assertThat(opened.practice().sessionsOf(client.id())).hasSize(1);
        opened.practice().close();
    }

    @Test
    void aSecondWindowIsRefusedUntilTheFirstIsClosed() {
        Practice first = practice(folder);
        assertThat(refusal(new PracticeFolder(folder, CLOCK).open())).contains("Another Footnote window");
        first.close();
        practice(folder).close();
    }

    @Test
    void aFolderWithoutAPracticeIsNotOpenedAndNothingIsWrittenIntoIt() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("holiday"));
        Files.writeString(other.resolve("photo.txt"), "sea");
        assertThat(refusal(new PracticeFolder(other, CLOCK).open())).contains("no practice in");
        assertThat(refusal(new PracticeFolder(other, CLOCK).create())).contains("empty folder");
        assertThat(refusal(new PracticeFolder(temporary.resolve("gone"), CLOCK).open()))
                .contains("no practice in");
        assertThat(other.toFile().list()).containsExactly("photo.txt");
        assertThat(temporary.resolve("gone")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "text");
        assertThat(refusal(new PracticeFolder(file, CLOCK).create())).contains("already holds something");
        assertThat(refusal(new PracticeFolder(file, CLOCK).open())).contains("no practice in");
    }

    private List<Problem> problems() {
        Opening.Opened opened = opened(folder);
        opened.practice().close();
        return opened.problems();
    }

    private List<Path> quarantined() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("quarantine"))) {
            return files.toList();
        }
    }

    private Path clientFile() {
        return folder.resolve("clients/" + client.id() + "/client.json");
    }

    private Path sessionFile() {
        return folder.resolve("sessions/2026/" + session.id() + ".json");
    }
}
