package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteadyTimeTest {
    private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");

    private final Computer computer = new Computer(START);
    private final SteadyTime time = computer.time(true);

    @Test
    void settingTheClockMovesNothingAndIsTold() {
        pass(600);
        computer.set(Duration.ofHours(-3));
        assertThat(time.now()).isEqualTo(START.plusSeconds(600));
        assertThat(time.look())
                .containsExactly(
                        new SteadyTime.Seen.Set(new ClockChange(START.plusSeconds(600), Duration.ofHours(-3))));
        assertThat(time.look()).isEmpty();
        pass(60);
        assertThat(time.now()).isEqualTo(START.plusSeconds(660));
    }

    @Test
    void sleepIsToldAndCounts() {
        pass(60);
        computer.sleep(Duration.ofMinutes(8));
        assertThat(time.look())
                .containsExactly(new SteadyTime.Seen.Slept(START.plusSeconds(60), START.plusSeconds(540)));
        assertThat(time.now()).isEqualTo(START.plusSeconds(540));
        assertThat(time.look()).isEmpty();
    }

    @Test
    void aClockSetDuringSleepIsToldApartFromIt() {
        computer.sleep(Duration.ofMinutes(8));
        computer.set(Duration.ofHours(1));
        assertThat(time.look())
                .extracting(seen -> seen.getClass().getSimpleName())
                .containsExactly("Slept", "Set");
        assertThat(time.now()).isEqualTo(START.plusSeconds(480));
    }

    @Test
    void whereSleepCannotBeKnownAJumpForwardIsTakenForIt() {
        SteadyTime unsure = computer.time(false);
        computer.set(Duration.ofMinutes(8));
        assertThat(unsure.look()).containsExactly(new SteadyTime.Seen.Slept(START, START.plusSeconds(480)));
        computer.set(Duration.ofMinutes(-20));
        assertThat(unsure.look()).hasSize(1).first().isInstanceOf(SteadyTime.Seen.Set.class);
        assertThat(unsure.now()).isEqualTo(START.plusSeconds(480));
    }

    @Test
    void aClockThatWasSetSurvivesARestart() {
        computer.set(Duration.ofHours(-1));
        SteadyTime.Seen.Set set = (SteadyTime.Seen.Set) time.look().getFirst();
        SteadyTime restarted = computer.time(true);
        restarted.begin(set.change().by());
        computer.pass(Duration.ofMinutes(1));
        assertThat(restarted.now()).isEqualTo(START.plusSeconds(60));
        assertThat(restarted.look()).isEmpty();
    }

    /** The computer's clock gains 100 parts in a million, as a cheap one does, and is put right now and then. */
    @Test
    void eightHoursDriftByNoMoreThanASecond() {
        SessionClock clock = SessionClock.start(
                List.of(new Stage("open", "Open", Duration.ZERO, StageFoot.NONE, Optional.empty())), time.now());
        for (int second = 1; second <= 8 * 3600; second++) {
            computer.pass(Duration.ofSeconds(1));
            computer.set(second % 3600 == 0 ? Duration.ofMillis(-360) : Duration.ofNanos(100_000));
            time.look();
            assertThat(clock.elapsed(time.now()).minusSeconds(second).abs()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    private void pass(int seconds) {
        computer.pass(Duration.ofSeconds(seconds));
    }
}
