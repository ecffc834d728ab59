package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.practice.ExampleChart;
import app.footnote.ui.record.TestPractice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwakeWhileRunningTest {
    @TempDir
    private Path folder;

    private final List<Boolean> kept = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final BooleanProperty allowed = new SimpleBooleanProperty(true);
    private TestPractice test;
    private LiveSession live;
    private AwakeWhileRunning awake;

    @BeforeEach
    void begin() {
        test = new TestPractice(folder.resolve("practice"));
        live = new LiveSession(
                test.practice(), ExampleChart.CHART, () -> ExampleChart.TRADITION, test.clock(), test.ids());
        awake = new AwakeWhileRunning(live, allowed, kept::add, this::ring);
    }

    @AfterEach
    void end() {
        test.practice().close();
    }

    @Test
    void theScreenStaysAwakeWhileASessionRunsAndNoLonger() {
        assertThat(kept).isEmpty();
        start();
        live.time().nextStage();
        assertThat(kept).containsExactly(true);
        live.finish();
        assertThat(kept).containsExactly(true, false);
    }

    @Test
    void aPauseOfTenMinutesLetsItSleepAndGoingOnWakesIt() {
        start();
        live.time().pauseOrGoOn();
        assertThat(kept).containsExactly(true);
        waiting.getFirst().run();
        assertThat(kept).containsExactly(true, false);
        live.time().pauseOrGoOn();
        assertThat(kept).containsExactly(true, false, true);
    }

    @Test
    void aShortPauseChangesNothing() {
        start();
        live.time().pauseOrGoOn();
        live.time().pauseOrGoOn();
        assertThat(waiting).isEmpty();
        assertThat(kept).containsExactly(true);
    }

    @Test
    void whoSwitchesItOffIsHeardAtOnceAndSwitchesItOnAgain() {
        allowed.set(false);
        start();
        assertThat(kept).isEmpty();
        allowed.set(true);
        allowed.set(false);
        assertThat(kept).containsExactly(true, false);
    }

    @Test
    void leavingTheAppLetsItSleep() {
        start();
        awake.close();
        assertThat(kept).containsExactly(true, false);
    }

    private void start() {
        live.start(Optional.empty(), TestPractice.preset("reflexology-45"));
    }

    private Runnable ring(Duration in, Runnable action) {
        assertThat(in).hasMinutes(10);
        waiting.add(action);
        return () -> waiting.remove(action);
    }
}
