package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.client.ClientStatus;
import app.footnote.client.Contact;
import app.footnote.client.Doctor;
import app.footnote.client.Identity;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import app.footnote.settings.ChartSettings;
import app.footnote.settings.ClockSettings;
import app.footnote.settings.FirstFoot;
import app.footnote.settings.LookSettings;
import app.footnote.settings.Remembered;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.settings.TextSize;
import app.footnote.settings.Theme;
import app.footnote.settings.WindowBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is found again after the practice is closed and opened anew. */
class RestartTest {
    @TempDir
    private Path temporary;

    private final Records records = new Records(1);

    @Test
    void clientsAndTheirSessionsAreFoundAgainNewestFirst() {
        Client client = records.client("Zoë Ångström");
        SessionRecord older = records.finished(client, NOW.minusSeconds(90_000));
        SessionRecord newer = records.session(client, NOW);
        try (Practice practice = practice(folder())) {
            practice.save(client);
            practice.save(older);
            practice.save(newer);
        }
        try (Practice practice = practice(folder())) {
            assertThat(practice.clients().clients()).containsExactly(client);
            assertThat(practice.client(client.id())).contains(client);
            assertThat(practice.sessionsOf(client.id())).containsExactly(newer, older);
            assertThat(practice.session(older.id())).contains(older);
        }
    }

    @Test
    void everythingKnownOfAClientIsFoundAgain() {
        Client client = records.client("Zoë Ångström")
                .withStatus(ClientStatus.DUE_FOR_DISPOSAL)
                .withIdentity(Identity.NONE
                        .withBirthDate(Optional.of(LocalDate.parse("2008-02-29")))
                        .withPreferredName("Zo")
                        .withPronouns("they")
                        .withOccupation("baker")
                        .withCode("Z-1", true))
                .withContact(new Contact("020 1", "zoe@example.org", "1 Street\nTown"))
                .withPeople(new People(
                        new RelatedPerson("Bo", "brother", "020 2"),
                        new Doctor("Dr C", "Surgery", "2 Street", "020 3"),
                        new RelatedPerson("Di", "mother", "020 4")))
                .withFoundUs("a friend")
                .withTags(List.of("early", "stairs"));
        try (Practice practice = practice(folder())) {
            practice.save(client);
        }
        try (Practice practice = practice(folder())) {
            assertThat(practice.client(client.id())).contains(client);
        }
    }

    @Test
    void aRunningSessionGoesOnAtTheRightSecond() {
        SessionRecord running = records.walkIn(NOW);
        SessionRecord paused = records.walkIn(NOW.minusSeconds(500));
        paused = paused.withClock(paused.clock().pause(NOW));
        try (Practice practice = practice(folder())) {
            practice.save(running);
            practice.save(paused);
        }
        try (Practice practice = practice(folder())) {
            SessionRecord again = practice.runningSession().orElseThrow();
            assertThat(again).isEqualTo(running);
            assertThat(again.clock().remainingInStage(NOW.plusSeconds(61))).isEqualTo(Duration.ofSeconds(539));
            assertThat(practice.session(paused.id())).contains(paused);
        }
    }

    @Test
    void aWalkInIsGivenToAClient() {
        Client client = records.client("Sam");
        SessionRecord walkIn = records.walkIn(NOW);
        try (Practice practice = practice(folder())) {
            practice.save(client);
            practice.save(walkIn);
            assertThat(practice.walkIns()).containsExactly(walkIn);
        }
        try (Practice practice = practice(folder())) {
            practice.give(practice.walkIns().getFirst(), client.id());
        }
        try (Practice practice = practice(folder())) {
            assertThat(practice.walkIns()).isEmpty();
            assertThat(practice.sessionsOf(client.id())).hasSize(1);
        }
    }

    @Test
    void chartNotesBelongToTheirPackAndABlankOneGoesAway() {
        ZoneId zone = new ZoneId("heart");
        try (Practice practice = practice(folder())) {
            practice.saveChartNote("western", zone, "Ask about pressure here.");
            practice.saveChartNote("other", zone, "Another chart");
            practice.saveChartNote("other", zone, " ");
        }
        try (Practice practice = practice(folder())) {
            assertThat(practice.chartNote("western", zone)).isEqualTo("Ask about pressure here.");
            assertThat(practice.chartNote("other", zone)).isEmpty();
        }
    }

    @Test
    void settingsAreFoundAgain() {
        Settings settings = Settings.DEFAULT
                .withLook(new LookSettings(Theme.DARK, TextSize.LARGEST, true))
                .withChart(new ChartSettings(Optional.of("east-asian"), false, true))
                .withFirstFoot(FirstFoot.LEFT)
                .withRemembered(Remembered.NOTHING
                        .withWindow(new WindowBounds(-10, 20.5, 1440, 900, true))
                        .withScreen("clients")
                        .withToldInPlace()
                        .withBackup(Instant.parse("2026-11-20T10:00:00Z")))
                .withClock(new ClockSettings(true, 30, 5))
                .withSound(new SoundSettings(StageEnd.VISUAL, 0, 3, true))
                .withRoom(RoomSettings.DEFAULT
                        .withDark(false)
                        .withWarm(true)
                        .withFullScreen(false)
                        .withAwake(false)
                        .withKeys(RoomKeys.USUAL.give(RoomAction.NEXT, new RoomKey("F13")))
                        .withPhrases(List.of("Relaxed", "Fell asleep")));
        Opening.Opened first = opened(folder());
        assertThat(first.settings().settings()).isEqualTo(Settings.DEFAULT);
        first.settings().save(settings);
        first.practice().close();
        Opening.Opened second = opened(folder());
        SettingsStore store = second.settings();
        assertThat(store.settings()).isEqualTo(settings);
        second.practice().close();
    }

    @Test
    void aNewPracticeHasNoProblemsAndNothingToSave() {
        Opening.Opened opened = opened(folder());
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.practice().saveState()).isEqualTo(new SaveState.Unchanged());
        assertThat(opened.practice().shut()).isEqualTo(new SaveState.Unchanged());
        Opening.Opened again = opened(folder());
        assertThat(again.problems()).isEmpty();
        again.practice().close();
    }

    @Test
    void theSaveStateGoesFromSavingToSaved() {
        List<SaveState> states = new CopyOnWriteArrayList<>();
        Practice practice = practice(folder());
        practice.onSaveState(states::add);
        practice.save(records.client("Ada"));
        assertThat(practice.shut()).isEqualTo(new SaveState.Saved(NOW));
        assertThat(states).containsExactly(new SaveState.Saving(), new SaveState.Saved(NOW));
    }

    @Test
    void everyFileIsReadableByThisUserAlone() throws IOException {
        fillAndClose();
        for (Path path : paths()) {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            assertThat(permissions).as(path.toString()).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
    }

    @Test
    void filesAreNamedByIdsAndHoldPlainIndentedJson() throws IOException {
        Client client = fillAndClose();
        Path file = folder().resolve("clients/" + client.id() + "/client.json");
        String body = "{\"name\":\"Ada\",\"createdAt\":\"2026-11-22T10:15:30.123456Z\",\"status\":\"active\"}";
        assertThat(Files.readString(file))
                .isEqualTo("""
                    {
                      "format" : "footnote-client",
                      "schema" : 2,
                      "id" : "%s",
                      "rev" : 1,
                      "savedAt" : "2026-11-22T10:15:30.123456Z",
                      "savedBy" : "Footnote 0.1",
                      "contentHash" : "%s",
                      "body" : {
                        "name" : "Ada",
                        "createdAt" : "2026-11-22T10:15:30.123456Z",
                        "status" : "active"
                      }
                    }
                    """.formatted(client.id(), Sha256.of(body.getBytes(StandardCharsets.UTF_8))));
        assertThat(paths()).noneMatch(path -> path.toString().contains("Ada"));
        assertThat(folder().resolve("sessions/2025")).isDirectory();
    }

    @Test
    void eachSaveCountsOneRevision() throws IOException {
        Client client = records.client("Ada");
        for (String name : List.of("Ada", "Ada B", "Ada C")) {
            try (Practice practice = practice(folder())) {
                practice.save(client.withName(name));
            }
        }
        Path file = folder().resolve("clients/" + client.id() + "/client.json");
        assertThat(Files.readString(file)).contains("\"rev\" : 3", "Ada C");
    }

    @Test
    void loneHalvesOfEmojiDoNotStopANoteFromBeingSaved() {
        SessionRecord session = records.walkIn(NOW).withNote("half \uD83E typed");
        Practice practice = practice(folder());
        practice.save(session);
        assertThat(practice.shut()).isInstanceOf(SaveState.Saved.class);
        try (Practice again = practice(folder())) {
            assertThat(again.session(session.id()).orElseThrow().note()).isEqualTo("half ? typed");
        }
    }

    private Client fillAndClose() {
        Client client = records.client("Ada");
        try (Practice practice = practice(folder())) {
            practice.save(client);
            practice.save(records.finished(client, Instant.parse("2025-12-31T12:00:00Z")));
            practice.saveChartNote("western", new ZoneId("heart"), "note");
        }
        return client;
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> paths = Files.walk(folder())) {
            return new ArrayList<>(paths.toList());
        }
    }

    private Path folder() {
        return temporary.resolve("practice");
    }
}
