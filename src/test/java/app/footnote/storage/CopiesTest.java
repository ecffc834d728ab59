package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.practice.Version;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last saves of a file are kept, and every sitting at a finished record. */
class CopiesTest {
    @TempDir
    private Path temporary;

    private Path folder;

    private final Records records = new Records(23);
    private final Client client = records.client("Version 1");

    @BeforeEach
    void nameTheFolder() {
        folder = temporary.resolve("practice");
    }

    @Test
    void theLastFiveSavesBeforeThePresentOneAreKept() throws IOException {
        for (int number = 1; number <= 8; number++) {
            try (Practice practice = practice(folder)) {
                practice.save(client.withName("Version " + number));
            }
        }
        Path copies = folder.resolve("copies/clients/" + client.id() + "/client");
        assertThat(names(copies)).containsExactly("3.json", "4.json", "5.json", "6.json", "7.json");
        assertThat(Files.readString(copies.resolve("3.json"))).contains("Version 3");
    }

    @Test
    void copiesStayWhatTheyWereWhereFilesAreOverwritten() throws IOException {
        for (int number = 1; number <= 3; number++) {
            try (Practice practice =
                    opened(DiskWithoutRenames.folder(folder, CLOCK)).practice()) {
                practice.save(client.withName("Version " + number));
            }
        }
        Path copies = folder.resolve("copies/clients/" + client.id() + "/client");
        assertThat(Files.readString(copies.resolve("1.json"))).contains("Version 1");
        assertThat(Files.readString(copies.resolve("2.json"))).contains("Version 2");
        assertThat(Files.readString(folder.resolve("clients/" + client.id() + "/client.json")))
                .contains("Version 3");
    }

    @Test
    void aFileTakenAwayIsWrittenAnewWhereFilesAreOverwritten() throws IOException {
        Path file = folder.resolve("clients/" + client.id() + "/client.json");
        try (Practice practice =
                opened(DiskWithoutRenames.folder(folder, CLOCK)).practice()) {
            practice.save(client);
            practice.flush();
            Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
            Files.delete(file);
            practice.save(client.withName("Version 2"));
        }
        assertThat(Files.readString(file)).contains("Version 2");
    }

    @Test
    void aDraftHasCopiesButNoRevisions() throws IOException {
        SessionRecord session = records.session(client, NOW);
        try (Practice practice = practice(folder)) {
            save(practice, session);
            save(practice, session.withNote("more"));
        }
        assertThat(revisions(session)).doesNotExist();
        assertThat(names(folder.resolve("copies/sessions/2026/" + session.id())))
                .hasSize(1);
        assertThat(Records.text(file(session))).doesNotContain("previousRevHash");
    }

    @Test
    void eachSittingAtAFinishedRecordIsOneRevisionChainedToTheOneBefore() throws IOException {
        SessionRecord session = records.finished(client, NOW);
        try (Practice practice = practice(folder)) {
            save(practice, session);
            save(practice, session.withNote("first"));
            practice.endSitting(new RecordRef.OfSession(session.id()));
            save(practice, session.withNote("second"));
        }
        List<String> names = names(revisions(session));
        assertThat(names).containsExactly("0001.json", "0002.json");
        String first = Records.text(revisions(session).resolve("0001.json"));
        String second = Records.text(revisions(session).resolve("0002.json"));
        assertThat(first).contains("\"note\" : \"first\"", Revisions.NONE_BEFORE);
        assertThat(second)
                .contains("\"note\" : \"second\"", Sha256.of(first.getBytes()))
                .isEqualTo(Records.text(file(session)));
    }

    @Test
    void aSittingCutOffByACrashBecomesARevisionBeforeTheNext() throws IOException {
        SessionRecord session = records.finished(client, NOW);
        Practice crashed = practice(folder);
        save(crashed, session.withNote("before the crash"));
        Path copy = temporary.resolve("crashed");
        copy(copy);
        try (Practice practice = practice(copy)) {
            save(practice, session.withNote("after"));
        }
        crashed.close();
        Path revisions = copy.resolve("sessions/2026/" + session.id() + ".revisions");
        assertThat(Records.text(revisions.resolve("0001.json"))).contains("before the crash");
        assertThat(Records.text(revisions.resolve("0002.json"))).contains("after");
    }

    @Test
    void earlierVersionsAreListedAndReadAlsoWhenTheRecordIsDamaged() throws IOException {
        SessionRecord session = records.finished(client, NOW);
        RecordRef<SessionRecord> ref = new RecordRef.OfSession(session.id());
        try (Practice practice = practice(folder)) {
            save(practice, session);
            save(practice, session.withNote("first"));
        }
        Files.writeString(file(session), "damaged");
        try (Practice practice = practice(folder)) {
            assertThat(practice.session(session.id())).isEmpty();
            List<Version<SessionRecord>> versions = practice.versions().of(ref);
            assertThat(versions)
                    .containsExactly(
                            new Version<>(ref, Version.Kind.REVISION, 1, NOW),
                            new Version<>(ref, Version.Kind.COPY, 1, NOW));
            assertThat(practice.versions().read(versions.getFirst())).isEqualTo(session.withNote("first"));
            assertThat(practice.versions().read(versions.getLast())).isEqualTo(session);
        }
    }

    private static void save(Practice practice, SessionRecord session) {
        practice.save(session);
        practice.flush();
        Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
    }

    private void copy(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                Files.copy(path, target.resolve(folder.relativize(path).toString()));
            }
        }
    }

    private Path file(SessionRecord session) {
        return folder.resolve("sessions/2026/" + session.id() + ".json");
    }

    private Path revisions(SessionRecord session) {
        return folder.resolve("sessions/2026/" + session.id() + ".revisions");
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> paths = Files.list(place)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
