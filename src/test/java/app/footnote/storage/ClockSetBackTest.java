package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.record.Addendum;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished record locks when its time has come and never opens again, whatever the computer's clock says. */
class ClockSetBackTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir
    private Path temporary;

    private final Records records = new Records(5);
    private final ManualTimer timer = new ManualTimer();
    private final Client client = records.client("Ada");
    private final SessionRecord session = records.finished(client, NOW.minusSeconds(3_600));
    private final Consultation consultation = Consultations.full(
                    new Ids(Records.CLOCK, new Random(9)), client, NOW.minusSeconds(3_600))
            .finish(NOW);
    private Instant wall = NOW;

    @Test
    void whatIsDueIsLockedOnDiskWhenThePracticeOpens() {
        saveAll();
        wall = NOW.plus(A_DAY);
        watched().close();
        wall = NOW;
        try (Practice practice = opened()) {
            assertBothLocked(practice);
            assertThat(Records.text(file("sessions"))).contains("\"state\" : \"locked\"");
        }
    }

    @Test
    void whatComesDueWhileThePracticeIsOpenIsLockedEvenIfTheClockWasSetBackBefore() {
        try (Practice practice = watched()) {
            save(practice);
            wall = NOW.minus(A_DAY);
            timer.pass(Duration.ofHours(13));
            assertThat(practice.session(session.id()).orElseThrow().lifecycle().isLocked())
                    .isFalse();
            timer.pass(Duration.ofHours(1));
            assertBothLocked(practice);
        }
        try (Practice practice = opened()) {
            assertBothLocked(practice);
        }
    }

    @Test
    void aComputerThatSleptOverTheLockingTimeLocksWithinAMinute() {
        try (Practice practice = watched()) {
            save(practice);
            wall = NOW.plus(A_DAY);
            timer.pass(Duration.ofMinutes(1));
            assertBothLocked(practice);
        }
    }

    @Test
    void aClockBehindTheNewestSavedFileOpensNothing() {
        saveAll();
        wall = NOW.plus(A_DAY);
        try (Practice practice = opened()) {
            practice.save(records.client("Bo"));
        }
        wall = NOW;
        try (Practice practice = watched()) {
            assertBothLocked(practice);
        }
    }

    @Test
    void whatWouldChangeALockedRecordIsRefusedInOneSentenceAndKeptApart() throws IOException {
        SessionRecord locked = session.lockNow(NOW);
        try (Practice practice = opened()) {
            practice.save(locked);
            practice.save(session.withNote("Rewritten"));
            practice.save(consultation.lock(NOW));
            assertThat(practice.session(session.id())).contains(locked);
            Waiting.until(() -> practice.saveState() instanceof SaveState.NotSaved);
            assertThat(practice.saveState().toString()).contains("is locked and stays as it was");
            practice.retry();
            Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
        }
        try (Practice practice = opened();
                Stream<Path> kept = Files.list(folder().resolve("quarantine"))) {
            assertThat(practice.session(session.id())).contains(locked);
            assertThat(kept)
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).content().contains("Rewritten"));
        }
    }

    @Test
    void aRecordPastItsTimeIsNotRewrittenEvenBeforeItIsLockedOnDisk() {
        saveAll();
        wall = NOW.plus(A_DAY);
        try (Practice practice = opened()) {
            practice.save(consultation.withConsent(consultation.consent().withName("Somebody else")));
            practice.save(session.withNote("Rewritten"));
            assertThat(practice.consultation(consultation.id())).contains(consultation);
            assertThat(practice.session(session.id())).contains(session);
        }
    }

    @Test
    void aLockedRecordStillTakesAddendaAReviewAndItsClient() {
        Addendum addendum = new Addendum("Mira", NOW.plusSeconds(9), "Told later", "Left, not right", Optional.empty());
        SessionRecord walkIn = records.finished(client, NOW).lockNow(NOW);
        Consultation locked = consultation.lock(NOW);
        try (Practice practice = opened()) {
            practice.save(walkIn);
            practice.save(locked);
            practice.save(walkIn.givenTo(records.client("Bo").id()));
            practice.save(walkIn.givenTo(client.id()).add(addendum));
            practice.save(locked.withReview(locked.review().unchangedOn(LocalDate.parse("2027-01-02"))));
            practice.save(practice.consultation(locked.id()).orElseThrow().add(addendum));
            assertThat(practice.session(walkIn.id()).orElseThrow().addenda()).containsExactly(addendum);
            assertThat(practice.consultation(locked.id()).orElseThrow().addenda())
                    .containsExactly(addendum);
            practice.flush();
            Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
        }
    }

    private void assertBothLocked(Practice practice) {
        assertThat(practice.session(session.id())).contains(session.on(NOW.plus(A_DAY)));
        assertThat(practice.consultation(consultation.id())).contains(consultation.on(NOW.plus(A_DAY)));
    }

    private void saveAll() {
        try (Practice practice = opened()) {
            save(practice);
        }
    }

    private void save(Practice practice) {
        practice.save(client);
        practice.save(session);
        practice.save(consultation);
    }

    private Practice watched() {
        Practice practice = opened();
        practice.readRest(Runnable::run, (now, problems) -> {});
        return practice;
    }

    private Practice opened() {
        Rhythm rhythm = new Rhythm(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(10), timer);
        return Records.opened(new PracticeFolder(folder(), () -> wall, new LocalDisk(), () -> rhythm))
                .practice();
    }

    private Path file(String kind) {
        try (Stream<Path> files = Files.walk(folder().resolve(kind))) {
            return files.filter(path -> path.getFileName().toString().equals(session.id() + ".json"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return temporary.resolve("practice");
    }
}
