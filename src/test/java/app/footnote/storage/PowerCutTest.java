package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The power goes at every step of two saves, and the practice is opened from every state the disk may then be in: what
 * was said to be saved is there, and nothing is ever unreadable.
 */
class PowerCutTest {
    private static final Path FOLDER = Path.of("/practice");

    private final Records records = new Records(8);
    private final Client old = records.client("Old");
    private final Client other = records.client("Other");
    private final SessionRecord session = records.finished(old, NOW);

    @Test
    void nothingSavedIsLostAndNothingIsTornWhereverThePowerGoes() {
        Map<Path, byte[]> before = practiceOfTwoClients();
        int states = 0;
        boolean off = true;
        for (int changes = 0; off; changes++) {
            PowerCutDisk disk = new PowerCutDisk(before);
            Practice practice = opened(new PracticeFolder(FOLDER, CLOCK, disk, Rhythm::atOnce))
                    .practice();
            disk.cutPowerAfter(changes);
            boolean clientSaved = saved(practice, () -> practice.save(old.withName("New")));
            boolean sessionSaved = saved(practice, () -> practice.save(session));
            practice.shut();
            off = disk.isOff();
            for (Map<Path, byte[]> state : disk.statesAfterPowerCut()) {
                check(state, clientSaved, sessionSaved);
                states++;
            }
        }
        assertThat(states).as("states looked at").isGreaterThan(30);
    }

    private void check(Map<Path, byte[]> state, boolean clientSaved, boolean sessionSaved) {
        Opening.Opened opened = opened(new PracticeFolder(FOLDER, CLOCK, new PowerCutDisk(state), Rhythm::atOnce));
        assertThat(opened.problems()).isEmpty();
        String name = opened.practice().client(old.id()).orElseThrow().name();
        assertThat(name).isIn(clientSaved ? new String[] {"New"} : new String[] {"Old", "New"});
        Optional<SessionRecord> read = opened.practice().session(session.id());
        assertThat(read.isPresent() || !sessionSaved).isTrue();
        assertThat(read.orElse(session)).isEqualTo(session);
        assertThat(opened.practice().client(other.id())).contains(other);
        opened.practice().close();
    }

    private static boolean saved(Practice practice, Runnable save) {
        save.run();
        Waiting.until(() -> !(practice.saveState() instanceof SaveState.Saving));
        return practice.saveState() instanceof SaveState.Saved;
    }

    private Map<Path, byte[]> practiceOfTwoClients() {
        PowerCutDisk disk = new PowerCutDisk();
        try (Practice practice =
                opened(new PracticeFolder(FOLDER, CLOCK, disk, Rhythm::atOnce)).practice()) {
            practice.save(old);
            practice.save(other);
        }
        assertThat(disk.statesAfterPowerCut()).as("everything is forced").hasSize(1);
        return disk.statesAfterPowerCut().getFirst();
    }
}
