package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When something is written, by a clock the test turns. */
class RhythmTest {
    @TempDir
    private Path folder;

    private final ManualTimer timer = new ManualTimer();
    private final Records records = new Records(22);
    private Practice practice;
    private Client client;
    private Path file;

    @BeforeEach
    void keepAClient() {
        practice = Records.opened(new PracticeFolder(folder, CLOCK, new LocalDisk(), () -> Rhythm.usual(timer)))
                .practice();
        client = records.client("Ada");
        practice.save(client);
        settle();
        file = folder.resolve("clients/" + client.id() + "/client.json");
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aNewRecordIsWrittenAtOnce() {
        assertThat(Records.text(file)).contains("\"rev\" : 1");
    }

    @Test
    void aChangeIsWrittenWhenTypingPausesAndCountsOnce() {
        type("Ada L", 300);
        type("Ada Lo", 300);
        type("Ada Lov", 749);
        assertThat(Records.text(file)).contains("\"rev\" : 1");
        assertThat(practice.saveState()).isInstanceOf(SaveState.Saving.class);
        timer.pass(Duration.ofMillis(1));
        settle();
        assertThat(Records.text(file)).contains("\"rev\" : 2", "Ada Lov");
    }

    @Test
    void whoNeverPausesIsWrittenAfterThreeSeconds() {
        for (int key = 1; key <= 10; key++) {
            type("Ada " + key, key == 10 ? 299 : 300);
        }
        assertThat(Records.text(file)).contains("\"rev\" : 1");
        timer.pass(Duration.ofMillis(1));
        settle();
        assertThat(Records.text(file)).contains("\"rev\" : 2", "Ada 10");
    }

    @Test
    void aFlushWritesAtOnce() {
        type("Ada L", 0);
        practice.flush();
        settle();
        assertThat(Records.text(file)).contains("Ada L");
    }

    @Test
    void aStepOfTheSessionClockIsWrittenAtOnceAndANoteIsNot() {
        SessionRecord session = records.walkIn(NOW);
        practice.save(session);
        settle();
        practice.save(session.withNote("typed"));
        Path saved = folder.resolve("sessions/2026/" + session.id() + ".json");
        assertThat(Records.text(saved)).doesNotContain("typed");
        practice.save(session.withNote("typed").withClock(session.clock().pause(NOW.plusSeconds(5))));
        settle();
        assertThat(Records.text(saved)).contains("typed", "paused", "\"rev\" : 2");
    }

    @Test
    void closingWritesWhatWaits() {
        type("Ada L", 0);
        practice.close();
        assertThat(Records.text(file)).contains("Ada L");
    }

    @Test
    void tenIdleMinutesEndASittingAndChangesPutThatOff() {
        SessionRecord session = records.finished(client, NOW);
        practice.save(session);
        settle();
        Path revisions = folder.resolve("sessions/2026/" + session.id() + ".revisions");
        timer.pass(Duration.ofMinutes(9));
        practice.save(session.withNote("one more word"));
        timer.pass(Duration.ofMinutes(9));
        settle();
        assertThat(revisions).doesNotExist();
        timer.pass(Duration.ofMinutes(1));
        settle();
        assertThat(Records.text(revisions.resolve("0001.json"))).contains("one more word");
        practice.endSitting(new RecordRef.OfSession(session.id()));
        practice.flush();
        settle();
        assertThat(revisions).isDirectoryNotContaining(path -> path.endsWith("0002.json"));
        assertThat(Files.exists(revisions.resolve("0001.json"))).isTrue();
    }

    private void type(String name, int millis) {
        practice.save(client.withName(name));
        timer.pass(Duration.ofMillis(millis));
    }

    /** Waits until the writer has nothing to do now. */
    private void settle() {
        ((StoredPractice) practice).awaitWriter();
    }
}
