package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random sessions against a stopwatch that counts second by second, and so cannot share the clock's reasoning. The
 * computer's clock is set to and fro meanwhile, and the computer sleeps.
 */
@Execution(ExecutionMode.CONCURRENT)
class SessionClockOracleTest {
    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 40;
    private static final List<Stage> STAGES = IntStream.range(0, 5)
            .mapToObj(i ->
                    new Stage("s" + i, "S" + i, Duration.ofSeconds(i == 3 ? 0 : 120), StageFoot.NONE, Optional.empty()))
            .toList();

    private final Random random = new Random(4);
    private final Computer computer = new Computer(Instant.parse("2026-10-25T00:59:00Z"));
    /** Where sleep cannot be known, a clock set forward looks like it. */
    private boolean knowsSleep = true;

    private SteadyTime time = computer.time(true);
    private SessionClock clock = SessionClock.start(STAGES, time.now());
    private Stopwatch stopwatch = new Stopwatch(0);

    @Test
    void tenThousandRandomSessionsKeepTheTimeOfAStopwatch() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            int delay = random.nextInt(3) == 0 ? random.nextInt(61) : 0;
            knowsSleep = true;
            time = computer.time(true);
            clock = SessionClock.start(STAGES, time.now(), Duration.ofSeconds(delay));
            stopwatch = new Stopwatch(delay);
            for (int step = 0; step < STEPS; step++) {
                pass(random.nextInt(45));
                step(random.nextInt(20));
                stopwatch.compareWith(clock, time.now(), "sequence " + sequence + ", step " + step);
            }
        }
    }

    private void pass(int seconds) {
        computer.pass(Duration.ofSeconds(seconds));
        stopwatch.tick(seconds);
    }

    private void step(int event) {
        Instant now = time.now();
        switch (event) {
            case 0, 1 -> stopwatch.pause(clock = clock.pause(now));
            case 2, 3, 4 -> stopwatch.resume(clock = clock.resume(now));
            case 5, 6 -> stopwatch.visit(1, clock = clock.nextStage(now));
            case 7, 8 -> stopwatch.visit(-1, clock = clock.previousStage(now));
            case 9 -> stopwatch.extend(clock = clock.extend(Duration.ofSeconds(30)));
            case 10 -> stopwatch.extendHolding(clock = clock.extendHoldingEnd(Duration.ofSeconds(70), now));
            case 11 -> setClock(Duration.ofSeconds(random.nextInt(-90_000, knowsSleep ? 90_000 : 0)));
            case 12 -> sleep(random.nextInt(3, 900), random.nextBoolean());
            case 13 -> restart();
            case 14 -> stopwatch.finish(clock = random.nextInt(4) == 0 ? clock.finish(now) : clock, clock.isFinished());
            default -> clock = clock.because("Phone call");
        }
    }

    private void setClock(Duration by) {
        computer.set(by);
        take(time.look());
    }

    private void sleep(int seconds, boolean count) {
        boolean asks = clock instanceof Running && !clock.isWaiting(time.now());
        computer.sleep(Duration.ofSeconds(seconds));
        List<SteadyTime.Seen> seen = time.look();
        if (asks && !count && seen.getFirst() instanceof SteadyTime.Seen.Slept(Instant from, Instant to)) {
            clock = clock.leaveOut(new Pause(from, to, "Asleep"));
        } else {
            stopwatch.tick(seconds);
        }
        take(seen);
    }

    private void take(List<SteadyTime.Seen> seen) {
        seen.forEach(each ->
                clock = each instanceof SteadyTime.Seen.Set(ClockChange change) ? clock.clockSet(change) : clock);
    }

    /** The app is started anew while the computer runs on. */
    private void restart() {
        knowsSleep = random.nextBoolean();
        time = computer.time(knowsSleep);
        time.begin(clock.timeline().setBy());
    }

    private static final class Stopwatch {
        private final long[] spent = new long[STAGES.size()];
        private final long[] allotted = new long[] {120, 120, 120, 0, 120};
        private int waiting;
        private int stage;
        private boolean running = true;
        private boolean over;

        Stopwatch(int waiting) {
            this.waiting = waiting;
        }

        void tick(int seconds) {
            for (int i = 0; i < seconds && running; i++) {
                if (waiting > 0) {
                    waiting--;
                } else {
                    spent[stage]++;
                }
            }
        }

        /** Says whether the session waited, which any step ends. */
        private boolean begins() {
            boolean waited = waiting > 0;
            waiting = 0;
            return waited;
        }

        void pause(SessionClock clock) {
            running = begins() && !over;
        }

        void resume(SessionClock clock) {
            begins();
            running = !over;
        }

        void visit(int by, SessionClock clock) {
            if (!begins() && !over) {
                stage = Math.clamp(stage + by, 0, spent.length - 1);
            }
        }

        void extend(SessionClock clock) {
            allotted[stage] += over || stage == 3 ? 0 : 30;
        }

        void extendHolding(SessionClock clock) {
            if (over || stage == 3) {
                return;
            }
            allotted[stage] += 70;
            long wanted = 70;
            for (int i = spent.length - 1; i > stage; i--) {
                while (i != 3 && wanted > 0 && allotted[i] > 60 && allotted[i] > spent[i]) {
                    allotted[i]--;
                    wanted--;
                }
            }
        }

        void finish(SessionClock clock, boolean finished) {
            running = running && !finished;
            over = finished;
            waiting = finished ? 0 : waiting;
        }

        void compareWith(SessionClock clock, Instant now, String where) {
            assertThat(clock.stageIndex()).as("stage, %s", where).isEqualTo(stage);
            assertThat(clock.isWaiting(now)).as("waiting, %s", where).isEqualTo(waiting > 0);
            for (int i = 0; i < spent.length; i++) {
                near(clock.elapsedIn(i, now), spent[i], where);
                near(clock.timeline().runs().get(i).allotted(), allotted[i], where);
            }
            near(
                    clock.elapsed(now),
                    IntStream.range(0, 5).mapToLong(i -> spent[i]).sum(),
                    where);
            near(clock.remainingInStage(now), stage == 3 ? 0 : allotted[stage] - spent[stage], where);
        }

        private static void near(Duration time, long seconds, String where) {
            assertThat(time.minusSeconds(seconds).abs()).as(where).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }
}
