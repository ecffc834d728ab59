package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {
    private static final int ALWAYS = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    private final List<Duration> rests = new ArrayList<>();
    private Path target;
    private Path temporary;

    @BeforeEach
    void writeBoth() throws IOException {
        target = Files.writeString(folder.resolve("client.json"), "old");
        temporary = Files.writeString(folder.resolve("client.json.1-1.tmp"), "new");
    }

    @Test
    void aFileThatIsBusyForAMomentIsWaitedForLongerAndLonger() throws IOException {
        swapOn(new StubbornDisk(new IOException("busy"), 7, true));
        assertThat(target).hasContent("new");
        assertThat(temporary).doesNotExist();
        assertThat(rests).extracting(Duration::toMillis).containsExactly(10L, 20L, 40L, 80L, 160L, 200L, 200L);
    }

    @Test
    void whatCannotBePutInThePlaceOfABusyFileIsKeptBesideItAndTheOldOneStays() {
        assertThatThrownBy(() -> swapOn(new StubbornDisk(new IOException("busy"), 10, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("client.json.recovered");
        assertThat(target).hasContent("old");
        assertThat(folder.resolve("client.json.recovered")).hasContent("new");
        assertThat(temporary).doesNotExist();
        assertThat(rests).hasSize(9);
    }

    @Test
    void aFailureThatDoesNotPassIsNotWaitedFor() {
        IOException failure = new IOException("no such luck");
        assertThatThrownBy(() -> swapOn(new StubbornDisk(failure, ALWAYS, false)))
                .isSameAs(failure);
        assertThat(target).hasContent("old");
        assertThat(temporary).hasContent("new");
        assertThat(rests).isEmpty();
    }

    @Test
    void aProgramThatIsEndingDoesNotWait() {
        Swap swap = new Swap(new StubbornDisk(new IOException("busy"), ALWAYS, true), _ -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> swap.into(temporary, target, bytes(), FileSaver.Before.NOTHING))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ending");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(target).hasContent("old");
    }

    @Test
    void whereNothingCanBeReplacedInOneStepTheOldVersionIsSafeBesideItFirst() throws IOException {
        swapOn(new StubbornDisk(noAtomicMove(), ALWAYS, false));
        assertThat(target).hasContent("new");
        assertThat(folder.resolve("client.json.bak")).hasContent("old");
        assertThat(temporary).doesNotExist();
    }

    @Test
    void whereNothingCanBeReplacedInOneStepANewFileIsWritten() throws IOException {
        Files.delete(target);
        swapOn(new StubbornDisk(noAtomicMove(), ALWAYS, false));
        assertThat(target).hasContent("new");
        assertThat(folder.resolve("client.json.bak")).doesNotExist();
    }

    @Test
    void nothingIsOverwrittenBeforeTheOldVersionIsReadBackFromItsCopy() {
        Disk forgetful = new StubbornDisk(noAtomicMove(), ALWAYS, false) {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                super.write(file, new byte[0]);
            }
        };
        assertThatThrownBy(() -> swapOn(forgetful)).hasMessageContaining("copy of the old version");
        assertThat(target).hasContent("old");
    }

    private void swapOn(Disk disk) throws IOException {
        new Swap(disk, rests::add).into(temporary, target, bytes(), FileSaver.Before.NOTHING);
    }

    private static byte[] bytes() {
        return "new".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private AtomicMoveNotSupportedException noAtomicMove() {
        return new AtomicMoveNotSupportedException(temporary.toString(), target.toString(), "not here");
    }

    /** Refuses to move over the target for a number of times. */
    private class StubbornDisk extends DiskInFront {
        private final IOException failure;
        private final boolean busy;
        private int refusals;

        StubbornDisk(IOException failure, int refusals, boolean busy) {
            super(new LocalDisk());
            this.failure = failure;
            this.refusals = refusals;
            this.busy = busy;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (to.equals(target) && refusals > 0) {
                refusals--;
                throw failure;
            }
            super.move(from, to);
        }

        @Override
        public boolean isBusy(IOException problem) {
            return busy && problem == failure;
        }
    }
}
