package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.record.Addendum;
import app.footnote.session.SessionClock;
import app.footnote.session.SessionRecord;
import app.footnote.session.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The power goes at every step of saving a draft and a finished record several times, and the practice is opened from
 * every state the disk may then be in: what was said to be saved is there, nothing is ever unreadable, the revisions
 * are a chain, and what was left half done is cleared away.
 */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    private static final Path FOLDER = Path.of("/practice");
    private static final int WANTED_STATES = 1_000;

    private final Records records = new Records(8);
    private final Client client = records.client("0");
    private final Client other = records.client("Other");
    private final SessionRecord session = finished(records.session(client, NOW));
    private final RecordRef<SessionRecord> sitting = new RecordRef.OfSession(session.id());

    /** What is done one after the other, each step once the one before is said to be on the disk. */
    private final List<Consumer<Practice>> steps = List.of(
            practice -> practice.save(client(1)),
            practice -> practice.save(session(1)),
            practice -> practice.save(client(2)),
            practice -> practice.save(session(2)),
            practice -> practice.endSitting(sitting),
            practice -> practice.save(session(3)),
            practice -> practice.save(client(3)),
            practice -> practice.endSitting(sitting),
            practice -> practice.save(session(4)),
            practice -> practice.save(client(4)),
            practice -> practice.save(locked()));

    private final List<Client> clientAfter =
            Stream.of(0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4).map(this::client).toList();
    private final List<Optional<SessionRecord>> sessionAfter =
            Stream.of(0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5).map(this::sessionThen).toList();

    /** How many steps were said to be on the disk, and how many had begun. */
    private record Told(int saved, int begun) {

        /** Returns what may be on the disk. */
        <T> List<T> possible(List<T> afterSteps) {
            return afterSteps.subList(saved, begun + 1);
        }
    }

    @Test
    void nothingSavedIsLostAndNothingIsTornWhereverThePowerGoes() {
        Map<Path, byte[]> before = practiceOfTwoClients();
        int states = 0;
        boolean off = true;
        for (int changes = 0; off; changes++) {
            PowerCutDisk disk = new PowerCutDisk(before);
            disk.cutPowerAfter(changes);
            Told told = work(disk);
            off = disk.isOff();
            for (Map<Path, byte[]> state : disk.statesAfterPowerCut()) {
                check(state, told);
                states++;
            }
        }
        assertThat(states).as("states looked at").isGreaterThan(WANTED_STATES);
    }

    private Told work(PowerCutDisk disk) {
        Practice practice = practice(disk);
        int saved = 0;
        boolean isGoingOn = true;
        while (isGoingOn && saved < steps.size()) {
            Consumer<Practice> step = steps.get(saved);
            isGoingOn = saved(practice, () -> step.accept(practice));
            saved += isGoingOn ? 1 : 0;
        }
        practice.shut();
        return new Told(saved, Math.min(saved + 1, steps.size()));
    }

    private void check(Map<Path, byte[]> state, Told told) {
        PowerCutDisk disk = new PowerCutDisk(state);
        assertThat(new Verification(FOLDER, disk).verify().problems()).isEmpty();
        Opening.Opened opened = opened(new PracticeFolder(FOLDER, CLOCK, disk, Rhythm::atOnce));
        assertThat(opened.problems()).isEmpty();
        Practice practice = opened.practice();
        assertThat(practice.client(client.id()).orElseThrow()).isIn(told.possible(clientAfter));
        assertThat(practice.session(session.id())).isIn(told.possible(sessionAfter));
        assertThat(practice.client(other.id())).contains(other);
        clearAway(practice, disk);
        practice.close();
        assertThat(disk.files()).noneMatch(FileSaver::isTemporary);
    }

    /** What a broken save left is gone after the opening, among revisions after the next sitting. */
    private void clearAway(Practice practice, PowerCutDisk disk) {
        if (disk.files().stream().anyMatch(FileSaver::isTemporary)) {
            assertThat(saved(
                            practice,
                            () -> practice.save(
                                    changed(practice.session(session.id()).orElse(session)))))
                    .isTrue();
            assertThat(saved(practice, () -> practice.endSitting(sitting))).isTrue();
        }
    }

    private SessionRecord changed(SessionRecord found) {
        Addendum addendum = new Addendum("Ida", NOW.plusSeconds(9_999), "Slip", "Right foot", Optional.empty());
        return found.lifecycle().isLocked() ? found.add(addendum) : found.withNote("Cleared");
    }

    private static boolean saved(Practice practice, Runnable save) {
        save.run();
        Waiting.until(() -> !(practice.saveState() instanceof SaveState.Saving));
        return practice.saveState() instanceof SaveState.Saved;
    }

    private Client client(int state) {
        return client.withName(String.valueOf(state));
    }

    private SessionRecord session(int state) {
        return session.withNote("Note " + state);
    }

    private SessionRecord locked() {
        return session(4).lockNow(NOW.plusSeconds(9_000));
    }

    private Optional<SessionRecord> sessionThen(int state) {
        return state == 0 ? Optional.empty() : Optional.of(state == 5 ? locked() : session(state));
    }

    /** Returns a session of one stage: the fewer there are, the more states can be looked at. */
    private static SessionRecord finished(SessionRecord session) {
        List<Stage> one = Records.PRESETS.getFirst().stages().subList(0, 1);
        return session.withClock(SessionClock.start(one, NOW).finish(NOW.plusSeconds(900)));
    }

    private static Practice practice(PowerCutDisk disk) {
        return opened(new PracticeFolder(FOLDER, CLOCK, disk, Rhythm::atOnce)).practice();
    }

    /** One of them has so many copies that the oldest gives way at the next save. */
    private Map<Path, byte[]> practiceOfTwoClients() {
        PowerCutDisk disk = new PowerCutDisk();
        try (Practice practice = practice(disk)) {
            practice.save(other);
            for (int save = -Copies.KEPT; save <= 0; save++) {
                Client then = client(save);
                assertThat(saved(practice, () -> practice.save(then))).isTrue();
            }
        }
        return disk.seen();
    }
}
