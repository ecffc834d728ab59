package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits, saves, losses of power and openings, beside a model in memory that knows what must be there: what was
 * said to be saved is found again, and whatever is found was once written.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomStepsTest {
    private static final Path FOLDER = Path.of("/practice");
    private static final int STEPS = 1_000;
    private static final int MOST_RECORDS = 12;
    private static final List<String> NAMES = List.of(
            "Ada",
            "\ud83e\uddb6\ud83c\udffd",
            "\u05e9\u05dc\u05d5\u05dd \u202e",
            "e\u0301\u0323",
            "\ud835\udd4f".repeat(100),
            "\"\\{}\u0001");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverHappensTheDiskHoldsWhatTheModelKnows(int seed) {
        Run run = new Run(seed);
        for (int step = 0; step < STEPS; step++) {
            run.step();
        }
        run.practice.close();
    }

    private static final class Run {
        private final Random random;
        private final Records records;
        private final Map<String, Object> durable = new HashMap<>();
        private final Map<String, Set<Object>> sinceThen = new HashMap<>();
        private final Map<String, Object> seen = new HashMap<>();
        private PowerCutDisk disk = new PowerCutDisk();
        private Practice practice = open();

        Run(int seed) {
            random = new Random(seed);
            records = new Records(seed);
        }

        void step() {
            switch (random.nextInt(20)) {
                case 0 -> crash();
                case 1 -> reopen();
                case 2, 3, 4 -> settle();
                case 5, 6, 7, 8, 9, 10, 11 -> editClient();
                case 12 -> leave();
                default -> editSession();
            }
        }

        private Practice open() {
            Opening.Opened opened = Records.opened(new PracticeFolder(FOLDER, CLOCK, disk, Rhythm::atOnce));
            assertThat(opened.problems()).isEmpty();
            return opened.practice();
        }

        private void editClient() {
            List<Client> clients = practice.clients().clients();
            String name = NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(100);
            Client client = clients.isEmpty() || clients.size() < MOST_RECORDS && random.nextBoolean()
                    ? records.client(name)
                    : clients.get(random.nextInt(clients.size())).withName(name);
            practice.save(client);
            put(client.id().value(), client);
        }

        private void editSession() {
            List<SessionRecord> sessions = practice.walkIns();
            boolean isNew = sessions.isEmpty() || sessions.size() < MOST_RECORDS && random.nextInt(4) == 0;
            SessionRecord session = isNew
                    ? records.walkIn(NOW.minus(Duration.ofDays(random.nextInt(800))))
                    : sessions.get(random.nextInt(sessions.size()));
            if (!session.isFinished() && random.nextInt(4) == 0) {
                session = session.withClock(
                        session.clock().finish(session.startedAt().plusSeconds(900)));
            } else if (!session.isFinished()) {
                session = session.withNote(NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(100));
            }
            practice.save(session);
            put(session.id().value(), session);
        }

        private void leave() {
            practice.walkIns().forEach(session -> practice.endSitting(new RecordRef.OfSession(session.id())));
        }

        private void put(String id, Object value) {
            seen.put(id, value);
            sinceThen.computeIfAbsent(id, _ -> new HashSet<>()).add(value);
        }

        /** What the practice says is saved must be found from now on. */
        private void settle() {
            Waiting.until(() -> !(practice.saveState() instanceof SaveState.Saving));
            assertThat(practice.saveState()).isNotInstanceOf(SaveState.NotSaved.class);
            durable.putAll(seen);
            sinceThen.clear();
        }

        private void reopen() {
            settle();
            practice.close();
            practice = open();
            assertThat(onDisk()).isEqualTo(durable);
        }

        private void crash() {
            disk.cutPowerAfter(random.nextInt(12));
            practice.close();
            disk = new PowerCutDisk(disk.stateAfterPowerCut(random));
            practice = open();
            Map<String, Object> found = onDisk();
            durable.keySet().forEach(id -> assertThat(found).containsKey(id));
            found.forEach((id, value) -> assertThat(known(id)).contains(value));
            durable.clear();
            seen.clear();
            sinceThen.clear();
            durable.putAll(found);
            seen.putAll(found);
        }

        private Set<Object> known(String id) {
            Set<Object> known = new HashSet<>(sinceThen.getOrDefault(id, Set.of()));
            if (durable.containsKey(id)) {
                known.add(durable.get(id));
            }
            return known;
        }

        private Map<String, Object> onDisk() {
            Map<String, Object> all = new HashMap<>();
            new ArrayList<>(practice.clients().clients())
                    .forEach(client -> all.put(client.id().value(), client));
            practice.walkIns().forEach(session -> all.put(session.id().value(), session));
            return all;
        }
    }
}
