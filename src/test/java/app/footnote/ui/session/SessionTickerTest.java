package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTickerTest {
    private final List<Ring> waiting = new ArrayList<>();
    private final List<String> refreshed = new ArrayList<>();
    private Optional<Duration> untilChange = Optional.of(Duration.ofMillis(400));
    private final SessionTicker ticker =
            new SessionTicker(this::wait, () -> untilChange, () -> refreshed.add("refreshed"));

    private record Ring(Duration in, Runnable action) {}

    @Test
    void standsStillUntilItIsSeen() {
        ticker.wind();
        assertThat(waiting).isEmpty();
        assertThat(refreshed).isEmpty();
    }

    @Test
    void wakesOnceForEachChange() {
        ticker.setRunning(true);
        assertThat(waiting).extracting(Ring::in).containsExactly(Duration.ofMillis(400));
        ring();
        assertThat(waiting).hasSize(1);
        assertThat(refreshed).hasSize(2);
    }

    @Test
    void doesNotWaitForWhatStandsStill() {
        untilChange = Optional.empty();
        ticker.setRunning(true);
        assertThat(refreshed).hasSize(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void stopsWhenItIsNoLongerSeen() {
        ticker.setRunning(true);
        Runnable late = waiting.getFirst().action();
        ticker.setRunning(false);
        assertThat(waiting).isEmpty();
        late.run();
        assertThat(refreshed).hasSize(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void windingAgainNeverLeavesTwoAlarms() {
        ticker.setRunning(true);
        ticker.wind();
        ticker.wind();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void refreshingThatWindsAgainLeavesOneAlarm() {
        boolean[] noticed = {false};
        SessionTicker[] its = new SessionTicker[1];
        its[0] = new SessionTicker(this::wait, () -> untilChange, () -> {
            if (!noticed[0]) {
                noticed[0] = true;
                its[0].wind();
            }
        });
        its[0].setRunning(true);
        assertThat(noticed[0]).isTrue();
        assertThat(waiting).hasSize(1);
    }

    private Runnable wait(Duration in, Runnable action) {
        Ring ring = new Ring(in, action);
        waiting.add(ring);
        return () -> waiting.remove(ring);
    }

    private void ring() {
        waiting.removeFirst().action().run();
    }
}
