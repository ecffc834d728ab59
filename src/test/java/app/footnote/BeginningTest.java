package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.storage.Opening;
import app.footnote.storage.PracticePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {
    private static final Clock CLOCK = Clock.fixed(WholeApp.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutAPracticeIsAFirstStart() {
        assertThat(Start.inNamed(folder.resolve("new"), CLOCK).opening()).isEmpty();
    }

    @Test
    void theChosenFolderIsOpenedAtTheNextStart() {
        Path chosen = folder.resolve("chosen");
        close(begin(chosen, false));

        Start start = Start.inRemembered(place(), folder.resolve("default"), CLOCK);

        assertThat(start.folder()).isEqualTo(chosen);
        assertThat(start.opening()).hasValueSatisfying(BeginningTest::close);
    }

    @Test
    void aSampleFillsOnlyANewPractice() {
        Path chosen = folder.resolve("chosen");
        assertThat(clients(begin(chosen, true))).isEqualTo(12);
        assertThat(clients(begin(chosen, true))).isEqualTo(12);
    }

    @Test
    void aRememberedFolderThatIsGoneIsAnErrorAndNoFirstStart() throws IOException {
        place().remember(folder.resolve("on-a-drive-that-is-not-connected"));

        Start start = Start.inRemembered(place(), folder.resolve("default"), CLOCK);

        assertThat(start.opening())
                .hasValueSatisfying(opening -> assertThat(opening)
                        .isInstanceOfSatisfying(
                                Opening.Refused.class,
                                refused ->
                                        assertThat(refused.sentence()).contains("on-a-drive-that-is-not-connected")));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.writeString(folder.resolve("shopping.txt"), "soap");

        assertThat(begin(folder, false)).isInstanceOf(Opening.Refused.class);
        assertThat(folder.resolve("shopping.txt")).hasContent("soap");
    }

    private Opening begin(Path chosen, boolean withSample) {
        return new Beginning(Shipped.read(), CLOCK, Optional.of(place())).in(chosen, withSample);
    }

    private PracticePlace place() {
        return new PracticePlace(folder.resolveSibling(folder.getFileName() + "-place.txt"));
    }

    private static int clients(Opening opening) {
        int count = ((Opening.Opened) opening).practice().clients().clients().size();
        close(opening);
        return count;
    }

    private static void close(Opening opening) {
        ((Opening.Opened) opening).practice().close();
    }
}
