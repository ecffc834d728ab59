package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.ClientStatus;
import app.footnote.client.Contact;
import app.footnote.client.Doctor;
import app.footnote.client.Identity;
import app.footnote.client.Ids;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import app.footnote.practice.ExampleChart;
import app.footnote.practice.Practice;
import app.footnote.practice.PracticeProfile;
import app.footnote.practice.RecordRef;
import app.footnote.record.Addendum;
import app.footnote.sample.SamplePractice;
import app.footnote.session.OwnPresets;
import app.footnote.session.SessionRecord;
import app.footnote.settings.ChartSettings;
import app.footnote.settings.Remembered;
import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.WindowBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every file the app can write is what the published schemas describe, and nothing besides. */
class FileSchemaTest {
    private static final FileSchemas CLOSED = FileSchemas.closed();
    private static final FileSchemas PUBLISHED = FileSchemas.published();

    @TempDir
    private Path temporary;

    private final Records records = new Records(21);
    private final Ids ids = new Ids(Records.CLOCK, new Random(22));
    private final Client client = full(records.client("Zoë Ångström \ud83e\uddb6"));

    @Test
    void filesWithEverythingInThemAreAsDescribed() throws IOException {
        writeEverything();
        List<JsonNode> files = files();
        assertThat(files).hasSizeGreaterThan(15);
        assertThat(files).allSatisfy(file -> assertThat(CLOSED.faults(file)).isEmpty());
        assertThat(files).allSatisfy(file -> assertThat(PUBLISHED.faults(file)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client",
                "consultation",
                "session",
                "chart-notes",
                "presets",
                "settings",
                "profile",
                "practice",
                "common"
            })
    void whatIsDescribedIsAlsoWritten(String kind) throws IOException {
        writeEverything();
        Set<String> written = new TreeSet<>();
        for (JsonNode file : files()) {
            if (kind.equals("common") || file.path("format").asString().equals("footnote-" + kind)) {
                addNames(file, written);
            }
        }
        assertThat(written).containsAll(FileSchemas.describedFields(kind));
    }

    @Test
    void emptyRecordsAreAsDescribed() throws IOException {
        try (Practice practice = Records.practice(temporary)) {
            practice.save(records.client("A"));
            practice.save(records.walkIn(NOW));
            practice.save(Consultations.begun(ids, client, NOW));
            practice.save(PracticeProfile.NONE);
            practice.save(OwnPresets.NONE);
        }
        assertThat(files()).allSatisfy(file -> assertThat(CLOSED.faults(file)).isEmpty());
    }

    @Test
    void aMadeUpPracticeIsAsDescribed() throws IOException {
        try (Practice practice = Records.practice(temporary)) {
            new SamplePractice(ExampleChart.CHART, Records.PRESETS, NOW, ZoneId.of("Europe/London"), 3)
                    .fill(practice, 12);
        }
        assertThat(files())
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(CLOSED.faults(file)).isEmpty());
    }

    static List<Consumer<ObjectNode>> additions() {
        return List.of(
                file -> file.put("extra", 1),
                file -> at(file, "/body").put("extra", 1),
                file -> at(file, "/body/treatment").put("extra", 1),
                file -> at(file, "/body/plan/referral").put("extra", 1),
                file -> at(file, "/body/stages/0").put("extra", 1),
                file -> at(file, "/body/findings/0").put("extra", 1),
                file -> at(file, "/body/findings/0/change").put("extra", 1),
                file -> at(file, "/body/findings/0/moments/worked").put("extra", 1),
                file -> at(file, "/body/lifecycle").put("extra", 1),
                file -> at(file, "/body/addenda/0").put("extra", 1));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void aFieldThatIsNotDescribedIsFoundAndYetAllowed(Consumer<ObjectNode> addition) {
        ObjectNode file = session(locked());
        addition.accept(file);
        assertThat(CLOSED.faults(file)).isNotEmpty();
        assertThat(PUBLISHED.faults(file)).isEmpty();
    }

    static List<Consumer<ObjectNode>> faults() {
        return List.of(
                file -> file.remove("contentHash"),
                file -> file.remove("previousRevHash"),
                file -> file.put("schema", 3),
                file -> file.put("id", "Ada"),
                file -> at(file, "/body").remove("finishedAt"),
                file -> at(file, "/body").put("clientId", "../x"),
                file -> at(file, "/body/lifecycle").put("state", "thawed"),
                file -> at(file, "/body/lifecycle").remove("lockedAt"),
                file -> at(file, "/body/stages/0").put("planned", "10 minutes"),
                file -> at(file, "/body/plan").put("nextDate", "29.2.2028"),
                file -> at(file, "/body/before/scores").put("tension", 11),
                file -> at(file, "/body/findings/0").putArray("marks").add("hot"),
                file -> at(file, "/body/findings/0").remove("view"),
                file -> at(file, "/body/addenda/0").put("reason", " "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFileThatIsWrongFails(Consumer<ObjectNode> fault) {
        ObjectNode file = session(locked());
        assertThat(PUBLISHED.faults(file)).isEmpty();
        fault.accept(file);
        assertThat(PUBLISHED.faults(file)).isNotEmpty();
    }

    /** Saves every kind of record in every state, with every field, and again so that copies and revisions are made. */
    private void writeEverything() {
        try (Practice practice = Records.practice(temporary)) {
            SessionRecord finished = SessionCodecTest.full(records.finished(client, NOW));
            SessionRecord running = records.session(client, NOW);
            practice.save(client);
            practice.save(running);
            practice.save(records.walkIn(NOW)
                    .withClock(records.walkIn(NOW)
                            .clock()
                            .pause(NOW.plusSeconds(60))
                            .because("Phone call")));
            practice.save(finished);
            practice.endSitting(new RecordRef.OfSession(finished.id()));
            practice.save(locked(finished));
            practice.save(Consultations.full(ids, client, NOW));
            practice.save(Consultations.full(ids, client, NOW).finish(NOW.plusSeconds(600)));
            practice.save(Consultations.locked(ids, client, NOW));
            practice.save(new PracticeProfile(List.of("Mira", "Ida"), "Ida", "1 High Street", "AoR"));
            practice.save(records.walkIn(Records.preset("own")));
            practice.save(new OwnPresets(
                    List.of(Records.preset("own")), Set.of("reflexology-60"), List.of("own", "reflexology-45")));
            practice.saveChartNote("footnote", ExampleChart.spot(1, Foot.LEFT).zone(), "ask");
            practice.save(client.withName("Ada"));
            practice.save(running.withNote("later"));
        }
        try (Practice practice = Records.practice(temporary)) {
            practice.save(client);
        }
        saveSettings();
    }

    private void saveSettings() {
        Opening.Opened opened = Records.opened(temporary);
        opened.settings()
                .save(Settings.DEFAULT
                        .withChart(ChartSettings.DEFAULT.withTradition("western"))
                        .withRemembered(Remembered.NOTHING
                                .withScreen("clients")
                                .withToldInPlace()
                                .withWindow(new WindowBounds(1.5, 2, 800, 600, true)))
                        .withRoom(RoomSettings.DEFAULT
                                .withKeys(RoomKeys.USUAL.give(RoomAction.NEXT, new RoomKey("F13")))
                                .withPhrases(List.of("Relaxed"))));
        opened.practice().close();
    }

    private static Client full(Client client) {
        RelatedPerson person = new RelatedPerson("Olga", "sister", "1");
        return client.withStatus(ClientStatus.DUE_FOR_DISPOSAL)
                .withIdentity(
                        new Identity(Optional.of(LocalDate.parse("1992-02-29")), "Zo", "she/her", "baker", "Z-7", true))
                .withContact(new Contact("2", "z@localhost", "2 Low Street"))
                .withPeople(new People(person, new Doctor("Dr B", "Surgery", "3 Mid Street", "3"), person))
                .withFoundUs("a friend")
                .withTags(List.of("evening", "\u05e9\u05dc\u05d5\u05dd"));
    }

    private SessionRecord locked() {
        return locked(SessionCodecTest.full(records.finished(client, NOW)));
    }

    private static SessionRecord locked(SessionRecord finished) {
        return finished.lockNow(NOW.plusSeconds(9_000))
                .add(new Addendum("Ida", NOW.plusSeconds(9_999), "Slip", "Right", Optional.of("note")));
    }

    private static ObjectNode session(SessionRecord session) {
        Envelope envelope = new Envelope(
                "footnote-session", 2, session.id().value(), 1, NOW, "Footnote", Optional.of(Revisions.NONE_BEFORE));
        byte[] bytes = new RecordText<>(session.id().value(), new SessionCodec(), Form.PLAIN)
                .write(session, envelope, Extras.NONE);
        return Json.read(bytes);
    }

    private static ObjectNode at(ObjectNode file, String place) {
        return (ObjectNode) file.at(place);
    }

    private List<JsonNode> files() throws IOException {
        try (Stream<Path> paths = Files.walk(temporary)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .map(path -> (JsonNode) Json.read(Records.text(path).getBytes(StandardCharsets.UTF_8)))
                    .collect(Collectors.toList());
        }
    }

    private static void addNames(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(child -> addNames(child, names));
    }
}
