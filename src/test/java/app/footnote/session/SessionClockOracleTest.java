package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random sessions against a stopwatch that counts second by second, and so cannot share the clock's reasoning. */
class SessionClockOracleTest {
    private static final int SEQUENCES = 1_000;
    private static final List<Stage> STAGES = IntStream.range(0, 5)
            .mapToObj(i -> new Stage("s" + i, "S" + i, Duration.ofSeconds(60), StageFoot.NONE, Optional.empty()))
            .toList();

    @Test
    void aThousandRandomSessionsKeepTheTimeOfAStopwatch() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            play(seed);
        }
    }

    private static void play(int seed) {
        Random random = new Random(seed);
        Instant now = Instant.parse("2026-10-25T00:59:00Z").plusSeconds(random.nextInt(86_400));
        SessionClock clock = SessionClock.start(STAGES, now);
        Stopwatch stopwatch = new Stopwatch();
        for (int step = 0; step < 40; step++) {
            int seconds = random.nextInt(45);
            now = now.plusSeconds(seconds);
            stopwatch.tick(seconds);
            clock = step(clock, stopwatch, random.nextInt(12), now);
            stopwatch.compareWith(clock, now, seed);
        }
    }

    private static SessionClock step(SessionClock clock, Stopwatch stopwatch, int event, Instant now) {
        return switch (event) {
            case 0, 1 -> stopwatch.pause(clock.pause(now));
            case 2, 3, 4 -> stopwatch.resume(clock.resume(now));
            case 5, 6 -> stopwatch.next(clock.nextStage(now));
            case 7 -> stopwatch.extend(clock.extend(Duration.ofSeconds(30)));
            case 8 -> stopwatch.finish(clock.finish(now));
            default -> clock;
        };
    }

    private static final class Stopwatch {
        private final long[] spent = new long[STAGES.size()];
        private final long[] allotted = new long[] {60, 60, 60, 60, 60};
        private int stage;
        private boolean running = true;
        private boolean over;

        void tick(int seconds) {
            for (int i = 0; i < seconds && running; i++) {
                spent[stage]++;
            }
        }

        SessionClock pause(SessionClock clock) {
            running = false;
            return clock;
        }

        SessionClock resume(SessionClock clock) {
            running = !over;
            return clock;
        }

        SessionClock next(SessionClock clock) {
            stage = over ? stage : Math.min(stage + 1, spent.length - 1);
            return clock;
        }

        SessionClock extend(SessionClock clock) {
            allotted[stage] += over ? 0 : 30;
            return clock;
        }

        SessionClock finish(SessionClock clock) {
            running = false;
            over = true;
            return clock;
        }

        void compareWith(SessionClock clock, Instant now, int seed) {
            assertThat(clock.stageIndex()).as("stage, seed %d", seed).isEqualTo(stage);
            for (int i = 0; i < spent.length; i++) {
                assertThat(clock.elapsedIn(i, now).toSeconds())
                        .as("seed %d", seed)
                        .isEqualTo(spent[i]);
            }
            assertThat(clock.elapsed(now).toSeconds())
                    .as("seed %d", seed)
                    .isEqualTo(IntStream.range(0, 5).mapToLong(i -> spent[i]).sum());
            assertThat(clock.remainingInStage(now).toSeconds())
                    .as("seed %d", seed)
                    .isEqualTo(allotted[stage] - spent[stage]);
        }
    }
}
