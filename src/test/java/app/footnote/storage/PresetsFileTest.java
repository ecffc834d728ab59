package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.Practice;
import app.footnote.practice.Problem;
import app.footnote.session.OwnPresets;
import app.footnote.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetsFileTest {
    private static final OwnPresets OWN =
            new OwnPresets(List.of(Records.preset("own"), Records.preset("reflexology-45")), Set.of("reflexology-60"));

    @TempDir
    private Path folder;

    @Test
    void presetsAreTheSameAfterARestart() {
        keep(OWN);
        assertThat(kept()).isEqualTo(OWN);
    }

    @Test
    void aPracticeWithoutTheFileHasTheShippedOnes() {
        assertThat(kept()).isEqualTo(OwnPresets.NONE);
        assertThat(file()).doesNotExist();
    }

    @Test
    void theOrderIsKeptAndAFileOfBeforeHasTheUsualOne() {
        keep(OWN);
        assertThat(Records.text(file())).doesNotContain("order");
        assertThat(kept().order()).isEmpty();
        OwnPresets ordered = OWN.ordered(List.of("own", "reflexology-45"), Records.PRESETS);
        keep(ordered);
        assertThat(kept()).isEqualTo(ordered);
        assertThat(kept().over(Records.PRESETS).getFirst().id()).isEqualTo("own");
    }

    @Test
    void theSaveBeforeIsKeptAsACopy() {
        keep(OWN);
        keep(OwnPresets.NONE);
        assertThat(folder.resolve("copies/presets")).isNotEmptyDirectory();
    }

    @Test
    void aSessionKeepsWhatItsStagesLightAndHowTheyEnd() {
        SessionRecord session = new Records(3).walkIn(Records.preset("own"));
        try (Practice practice = Records.practice(folder)) {
            practice.save(session);
        }
        try (Practice practice = Records.practice(folder)) {
            assertThat(practice.session(session.id())).contains(session);
        }
    }

    @Test
    void whatAnotherProgramAddedIsKept() throws IOException {
        keep(OWN);
        tamper("\"id\" : \"b\"", "\"id\" : \"b\", \"music\" : \"rain\"");
        keep(kept().with(Records.preset("another")));
        assertThat(Records.text(file())).contains("\"music\"").contains("\"another\"");
    }

    @Test
    void aDamagedFileIsToldOnceInASentenceAndTheShippedOnesAreUsed() throws IOException {
        keep(OWN);
        Files.writeString(file(), "{ \"presets\": [");
        List<Problem> told = new ArrayList<>();
        try (Practice practice = Records.practice(folder)) {
            practice.readRest(Runnable::run, (now, problems) -> told.addAll(problems));
            assertThat(practice.presets().over(Records.PRESETS)).isEqualTo(Records.PRESETS);
            practice.save(OWN);
        }
        assertThat(told)
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("presets.json")
                        .contains("so the presets that come with Footnote are used")
                        .contains("quarantine"));
        assertThat(kept()).isEqualTo(OWN);
    }

    @Test
    void theyAreReadOnAThreadOfTheirOwnWithTheRest() {
        keep(OWN);
        List<Thread> readers = Collections.synchronizedList(new ArrayList<>());
        try (Practice practice = opened(watched(readers).openFirst(settings -> false))) {
            assertThat(readers).isEmpty();
            practice.readRest(Runnable::run, (now, problems) -> {});
            assertThat(practice.presets()).isEqualTo(OWN);
        }
        assertThat(readers).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void whereSessionsComeFirstTheyAreReadOnAThreadOfTheirOwnAtOnce() {
        keep(OWN);
        List<Thread> readers = Collections.synchronizedList(new ArrayList<>());
        try (Practice practice = opened(watched(readers).openFirst(settings -> true))) {
            assertThat(practice.presets()).isEqualTo(OWN);
        }
        assertThat(readers).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void checkingAFolderFindsADamagedFile() throws IOException {
        keep(OWN);
        assertThat(new Verification(folder).verify().problems()).isEmpty();
        tamper("\"kind\" : \"reflexology\"", "\"kind\" : \"cupping\"");
        assertThat(new Verification(folder).verify().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("body.presets[0].kind"));
    }

    /** Returns the folder on a disk that notes who reads the presets. */
    private PracticeFolder watched(List<Thread> readers) {
        Disk disk = new DiskInFront(new LocalDisk()) {
            @Override
            public byte[] read(Path read, int limit) throws IOException {
                if (read.equals(file())) {
                    readers.add(Thread.currentThread());
                }
                return super.read(read, limit);
            }
        };
        return new PracticeFolder(folder, InstantSource.system(), disk, () -> Rhythm.usual(Timer.system()));
    }

    private static Practice opened(Opening opening) {
        return ((Opening.Opened) opening).practice();
    }

    private Path file() {
        return folder.resolve("presets.json");
    }

    private void tamper(String words, String others) throws IOException {
        Files.writeString(file(), Tampering.rehashed(Records.text(file()).replaceFirst(words, others)));
    }

    private void keep(OwnPresets presets) {
        try (Practice practice = Records.practice(folder)) {
            practice.save(presets);
        }
    }

    private OwnPresets kept() {
        try (Practice practice = Records.practice(folder)) {
            return practice.presets();
        }
    }
}
