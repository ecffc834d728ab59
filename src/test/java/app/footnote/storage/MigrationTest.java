package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ZoneId;
import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.record.Addendum;
import app.footnote.session.Paused;
import app.footnote.session.SessionRecord;
import app.footnote.settings.LookSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.Theme;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written before schema 2 open, and become schema 2 when they are next saved; the originals are kept. */
class MigrationTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copyOldFiles() throws IOException, URISyntaxException {
        folder = temporary.resolve("practice");
        Path old = Path.of(MigrationTest.class.getResource("schema-1").toURI());
        for (Path path : all(old)) {
            Files.copy(path, folder.resolve(old.relativize(path).toString()));
        }
    }

    private static final Addendum LATER = new Addendum("Mira", NOW, "Told later", "More", Optional.empty());

    @Test
    void everyOldFileIsReadAndNoneIsTouchedByReading() throws IOException {
        List<String> before = contents();
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems()).isEmpty();
        Practice practice = opened.practice();
        assertThat(practice.clients().clients())
                .extracting(Client::name)
                .containsExactly("Ada \u00c5ngstr\u00f6m", "Ben \u05d1\u05df");
        Client ada = practice.clients().clients().getFirst();
        Client ben = practice.clients().clients().getLast();
        assertThat(practice.sessionsOf(ada.id())).hasSize(2).allMatch(SessionRecord::isFinished);
        assertThat(practice.sessionsOf(ada.id()).getFirst().findings()).hasSize(2);
        assertThat(practice.sessionsOf(ben.id()).getFirst().clock()).isInstanceOf(Paused.class);
        assertThat(practice.walkIns()).singleElement().matches(session -> !session.isFinished());
        assertThat(practice.chartNote("footnote", new ZoneId("heart"))).endsWith("Twice.");
        assertThat(opened.settings().settings().look().theme()).isEqualTo(Theme.DARK);
        practice.close();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aSaveWritesSchemaTwoAndKeepsTheOriginalOnce() throws IOException {
        Path settings = folder.resolve("settings.json");
        String original = Files.readString(settings);
        for (Theme theme : List.of(Theme.LIGHT, Theme.SYSTEM)) {
            Opening.Opened opened = opened(folder);
            opened.settings().save(Settings.DEFAULT.withLook(LookSettings.DEFAULT.withTheme(theme)));
            opened.practice().close();
        }
        assertThat(Files.readString(settings)).contains("\"schema\" : 2", "\"contentHash\"", "\"rev\" : 3");
        assertThat(folder.resolve("migrated/1/settings.json")).hasContent(original);
        assertThat(all(folder.resolve("migrated/1"))).hasSize(2);
    }

    @Test
    void anOldFinishedSessionBecomesItsOwnFirstRevision() throws IOException {
        try (Practice practice = Records.practice(folder)) {
            SessionRecord old = finished(practice);
            Path file = folder.resolve("sessions/2026/" + old.id() + ".json");
            String original = Files.readString(file);
            practice.save(old.on(NOW).add(LATER));
            practice.shut();
            Path revisions = folder.resolve("sessions/2026/" + old.id() + ".revisions");
            assertThat(revisions.resolve("0001.json")).hasContent(original);
            assertThat(revisions.resolve("0002.json")).hasSameBinaryContentAs(file);
            assertThat(Files.readString(file)).contains(Sha256.of(original.getBytes()));
        }
    }

    @Test
    void everyKindOfFileOfEveryOldRecordCanBeSavedAsSchemaTwo() throws IOException {
        try (Practice practice = Records.practice(folder)) {
            practice.clients().clients().forEach(client -> practice.save(client.withName(client.name() + "!")));
            practice.clients()
                    .clients()
                    .forEach(client -> practice.sessionsOf(client.id())
                            .forEach(session -> practice.save(
                                    session.isFinished() ? session.on(NOW) : session.withNote(session.note() + "!"))));
            practice.walkIns()
                    .forEach(session ->
                            practice.save(session.withClock(session.clock().finish(NOW.plus(Duration.ofHours(1))))));
            practice.saveChartNote("footnote", new ZoneId("heart"), "new");
        }
        Opening.Opened opened = opened(folder);
        opened.practice().close();
        assertThat(opened.problems()).isEmpty();
        assertThat(all(folder.resolve("migrated/1")).stream().filter(Files::isRegularFile))
                .hasSize(7);
    }

    private static SessionRecord finished(Practice practice) {
        return practice.sessionsOf(practice.clients().clients().getFirst().id()).getFirst();
    }

    private List<String> contents() throws IOException {
        return all(folder).stream()
                .filter(path -> path.toString().endsWith(".json"))
                .map(MigrationTest::text)
                .toList();
    }

    private static String text(Path path) {
        return Records.text(path);
    }

    private static List<Path> all(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
        }
    }
}
