package app.footnote.storage;

import static app.footnote.storage.Records.CLOCK;
import static app.footnote.storage.Records.NOW;
import static app.footnote.storage.Records.opened;
import static app.footnote.storage.Records.practice;
import static app.footnote.storage.Records.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Client;
import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.practice.SaveState;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file operation fails once: the old file is whole, the practitioner is told, and trying again succeeds. */
@Execution(ExecutionMode.CONCURRENT)
class FaultTest {
    private static final int MORE_CALLS_THAN_A_SAVE_HAS = 50;
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    private Path temporary;

    private final Records records = new Records(4);

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new FileSystemException("f", null, "No space left on device"), "the disk is full"),
                Arguments.of(new IOException("Input/output error"), "Input/output error"),
                Arguments.of(new AccessDeniedException("f"), "may not be written"),
                Arguments.of(new FileSystemException("f", null, "Read-only file system"), "may not be written"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultAtAnyCallOfASaveCostsNothing(IOException fault, String told) throws IOException {
        int call = 1;
        while (saveWithFaultAt(call, fault, told)) {
            call++;
            assertThat(call).isLessThan(MORE_CALLS_THAN_A_SAVE_HAS);
        }
        assertThat(call).as("calls that can fail").isGreaterThan(20);
    }

    @Test
    void aFaultAtAnyCallOfKeepingAVersionApartCostsNothing() throws IOException {
        int call = 1;
        while (keepApartWithFaultAt(call, new IOException("Input/output error"))) {
            call++;
            assertThat(call).isLessThan(MORE_CALLS_THAN_A_SAVE_HAS);
        }
        assertThat(call).as("calls that can fail").isGreaterThan(5);
    }

    @Test
    void aFaultAtAnyCallOfOpeningIsToldOrMendedAndLosesNothing() throws IOException {
        IOException fault = new IOException("Input/output error");
        Client client = records.client("Old");
        Path folder = practiceOf(client, "opening");
        String before = Files.readString(file(folder, client));
        boolean struck = true;
        for (int call = 1; struck; call++) {
            FaultyDisk disk = new FaultyDisk();
            disk.failAt(call, fault);
            Opening opening = new PracticeFolder(folder, CLOCK, disk, Rhythm::atOnce).open();
            struck = disk.hasStruck();
            boolean isTold = isTold(opening);
            assertThat(isTold || isWhole(opening, client)).as("call %d", call).isTrue();
            close(opening);
            assertThat(file(folder, client)).hasContent(before);
        }
    }

    @Test
    void aReadOnlyFolderOpensToRead() throws IOException {
        Client client = records.client("Old");
        Path folder = practiceOf(client, "read-only");
        FaultyDisk disk = new FaultyDisk();
        disk.failAt(2, new FileSystemException("practice.lock", null, "Read-only file system"));
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, CLOCK, disk, Rhythm::atOnce).open();
        assertThat(opened.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("nothing will be saved"));
        assertThat(opened.practice().clients().clients()).containsExactly(client);
        opened.practice().save(client.withName("New"));
        assertThat(opened.practice().shut()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(Files.readString(file(folder, client))).contains("Old");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInOneSentence() {
        FaultyDisk disk = new FaultyDisk();
        disk.failAt(2, new AccessDeniedException("x"));
        assertThat(refusal(new PracticeFolder(temporary.resolve("new"), CLOCK, disk, Rhythm::atOnce).create()))
                .contains("could not be opened (permission denied)");
    }

    private boolean saveWithFaultAt(int call, IOException fault, String told) throws IOException {
        Client client = records.client("Old");
        SessionRecord session = records.finished(client, NOW);
        Path folder = practiceOf(client, "saving-" + call);
        FaultyDisk disk = new FaultyDisk();
        Practice practice =
                opened(new PracticeFolder(folder, CLOCK, disk, Rhythm::atOnce)).practice();
        disk.failAt(call, fault);
        practice.save(client.withName("New"));
        practice.save(session);
        practice.endSitting(new RecordRef.OfSession(session.id()));
        Waiting.until(() -> !(practice.saveState() instanceof SaveState.Saving));
        if (disk.hasStruck()) {
            assertThat(practice.saveState())
                    .isInstanceOfSatisfying(
                            SaveState.NotSaved.class,
                            state -> assertThat(state.sentence())
                                    .startsWith("Not saved: ")
                                    .contains(told, "then try again"));
            assertThat(practice.client(client.id()).orElseThrow().name()).isEqualTo("New");
            practice.retry();
        }
        assertThat(practice.shut()).isInstanceOf(SaveState.Saved.class);
        assertEverythingIsThere(folder, client.withName("New"), session);
        return disk.hasStruck();
    }

    private boolean keepApartWithFaultAt(int call, IOException fault) throws IOException {
        Client client = records.client("Old");
        SessionRecord session = records.finished(client, NOW);
        Path folder = practiceOf(client, "apart-" + call);
        FaultyDisk disk = new FaultyDisk();
        Practice practice =
                opened(new PracticeFolder(folder, CLOCK, disk, Rhythm::atOnce)).practice();
        practice.save(session.lockNow(NOW));
        Waiting.until(() -> practice.saveState() instanceof SaveState.Saved);
        disk.failAt(call, fault);
        practice.save(session.withNote("Rewritten"));
        Waiting.until(() -> practice.saveState() instanceof SaveState.NotSaved);
        boolean struck = disk.hasStruck();
        disk.failAt(NEVER, fault);
        while (practice.saveState() instanceof SaveState.NotSaved) {
            practice.retry();
            Waiting.until(() -> !(practice.saveState() instanceof SaveState.Saving));
        }
        assertThat(practice.shut()).isInstanceOf(SaveState.Saved.class);
        try (Stream<Path> kept = Files.list(folder.resolve("quarantine"))) {
            assertThat(kept)
                    .as("call %d", call)
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).content().contains("Rewritten"));
        }
        return struck;
    }

    private static void assertEverythingIsThere(Path folder, Client client, SessionRecord session) throws IOException {
        Opening.Opened opened = opened(folder);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.practice().clients().clients()).containsExactly(client);
        assertThat(opened.practice().sessionsOf(client.id())).containsExactly(session);
        opened.practice().close();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(FileSaver::isTemporary);
        }
    }

    private Path practiceOf(Client client, String name) {
        Path folder = temporary.resolve(name);
        try (Practice practice = practice(folder)) {
            practice.save(client);
        }
        return folder;
    }

    private static boolean isTold(Opening opening) {
        return switch (opening) {
            case Opening.Refused refused -> !refused.sentence().isBlank();
            case Opening.Opened opened -> !opened.problems().isEmpty();
        };
    }

    private static boolean isWhole(Opening opening, Client client) {
        return opening instanceof Opening.Opened opened
                && opened.practice().clients().clients().contains(client);
    }

    private static void close(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            opened.practice().close();
        }
    }

    private static Path file(Path folder, Client client) {
        return folder.resolve("clients/" + client.id() + "/client.json");
    }
}
