package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.Practice;
import app.footnote.session.Mark;
import app.footnote.session.SessionRecord;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A running app is killed in the middle of a stage, as a power cut would. */
@Execution(ExecutionMode.CONCURRENT)
class KilledRoomTest {
    @TempDir
    private Path folder;

    @Test
    void theSessionIsThereWithItsStagesAndMarksToTheSecond() throws IOException, InterruptedException {
        Process app = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoomProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = app.inputReader()) {
            assertThat(lines.lines().filter(RoomProgram.READY::equals).findFirst())
                    .contains(RoomProgram.READY);
        } finally {
            app.destroyForcibly().waitFor();
        }

        InstantSource clock = InstantSource.system();
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, clock).open();
        try (Practice practice = opened.practice()) {
            assertThat(opened.problems()).isEmpty();
            SessionRecord session = practice.runningSession().orElseThrow();
            var now = session.startedAt().plus(RoomProgram.FIRST_STAGE).plus(RoomProgram.SECOND_STAGE);
            assertThat(session.clock().stageIndex()).isEqualTo(1);
            assertThat(session.clock().elapsedIn(0, now)).isEqualTo(RoomProgram.FIRST_STAGE);
            assertThat(session.clock().elapsedIn(1, now)).isEqualTo(RoomProgram.SECOND_STAGE);
            assertThat(session.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.spot().zone().value()).isEqualTo("solar-plexus");
                assertThat(finding.marks().all()).contains(Mark.TENDER_2);
            });
        }
    }
}
