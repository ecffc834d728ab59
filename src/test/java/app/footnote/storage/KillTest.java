package app.footnote.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = 50;

    @TempDir
    private Path folder;

    @Test
    void whateverAKilledProgramSaidWasSavedIsThere() {
        Toll toll = Kills.killInPairs(folder, KILLS, 50);
        assertThat(toll.stops()).isEqualTo(KILLS);
        assertThat(toll.told()).isGreaterThan(KILLS);
        assertThat(toll.lost()).isZero();
        assertThat(toll.unreadable()).isZero();
    }
}
