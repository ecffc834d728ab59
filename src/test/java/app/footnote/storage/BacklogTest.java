package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.practice.ReadingProgress;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Sessions that are read while the window is already in use. */
@Execution(ExecutionMode.CONCURRENT)
class BacklogTest {
    private static final int SESSIONS = 500;

    @TempDir
    private Path folder;

    private final List<SessionRecord> sessions = new ArrayList<>();

    @BeforeEach
    void keepManySessions() {
        try (Practice practice = Records.practice(folder)) {
            Records records = new Records(24);
            for (int number = 0; number < SESSIONS; number++) {
                SessionRecord session = records.walkIn(NOW.minus(Duration.ofDays(number)));
                sessions.add(session);
            }
            sessions.sort((a, b) -> a.id().value().compareTo(b.id().value()));
            for (SessionRecord session : sessions) {
                practice.save(session.withClock(
                        session.clock().finish(session.startedAt().plusSeconds(60))));
            }
        }
    }

    @Test
    void theNewestAreThereAtOnceAndTheRestFollowsInBatchesOnTheOwnersThread() throws InterruptedException {
        Opening.Opened opened = openedFirst();
        Practice practice = opened.practice();
        assertThat(practice.reading()).isEqualTo(new ReadingProgress(64, SESSIONS));
        assertThat(practice.walkIns()).hasSize(64);
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        List<ReadingProgress> told = new ArrayList<>();
        practice.readRest(owner::add, (now, problems) -> told.add(now));
        while (!practice.reading().isComplete()) {
            owner.take().run();
        }
        assertThat(told)
                .containsExactly(
                        new ReadingProgress(264, SESSIONS),
                        new ReadingProgress(464, SESSIONS),
                        new ReadingProgress(SESSIONS, SESSIONS));
        assertThat(practice.walkIns()).hasSize(SESSIONS);
        practice.close();
    }

    @Test
    void whereTheFirstScreenShowsNoRecordsAllOfThemFollow() throws InterruptedException {
        Practice practice = ((Opening.Opened)
                        new PracticeFolder(folder, CLOCK, new LocalDisk(), Rhythm::atOnce).openFirst(settings -> false))
                .practice();
        assertThat(practice.reading().isComplete()).isFalse();
        assertThat(practice.walkIns()).isEmpty();
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        List<ReadingProgress> told = new ArrayList<>();
        practice.readRest(owner::add, (now, problems) -> told.add(now));
        while (!practice.reading().isComplete()) {
            owner.take().run();
        }
        assertThat(told)
                .startsWith(new ReadingProgress(64, SESSIONS))
                .endsWith(new ReadingProgress(SESSIONS, SESSIONS));
        assertThat(practice.walkIns()).hasSize(SESSIONS);
        practice.close();
    }

    @Test
    void clientsAndTheirConsultationsAreReadFirst() throws InterruptedException {
        Client client = new Records(3).client("Anna Lind");
        try (Practice practice = Records.practice(folder)) {
            practice.save(client);
        }
        Practice practice = ((Opening.Opened)
                        new PracticeFolder(folder, CLOCK, new LocalDisk(), Rhythm::atOnce).openFirst(settings -> false))
                .practice();
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        practice.readRest(owner::add, (now, problems) -> {});
        owner.take().run();
        assertThat(practice.client(client.id())).contains(client);
        practice.close();
    }

    @Test
    void aRunningSessionOfTodayIsFoundAtTheOpening() {
        SessionRecord running = Records.walkInMadeAt(NOW.plusSeconds(1));
        try (Practice practice = Records.practice(folder)) {
            practice.save(running);
        }
        Practice practice = openedFirst().practice();
        assertThat(practice.runningSession()).contains(running);
        practice.close();
    }

    @Test
    void aDamagedFileAmongTheRestIsToldAndClosingStopsTheReading() throws IOException, InterruptedException {
        Path last;
        try (var files = Files.walk(folder.resolve("sessions"))) {
            last = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        Files.writeString(last, "damaged");
        Practice practice = openedFirst().practice();
        BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
        List<Problem> found = new ArrayList<>();
        practice.readRest(owner::add, (_, problems) -> found.addAll(problems));
        while (!practice.reading().isComplete()) {
            owner.take().run();
        }
        assertThat(found).extracting(Problem::file).containsExactly(last);
        practice.close();
        Practice closed = openedFirst().practice();
        closed.readRest(owner::add, (_, problems) -> found.addAll(problems));
        closed.close();
        owner.forEach(Runnable::run);
        assertThat(closed.reading().read()).isEqualTo(64);
    }

    private Opening.Opened openedFirst() {
        return (Opening.Opened)
                new PracticeFolder(folder, CLOCK, new LocalDisk(), Rhythm::atOnce).openFirst(settings -> true);
    }
}
