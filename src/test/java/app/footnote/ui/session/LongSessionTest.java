package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.session.Paused;
import app.footnote.session.SessionClock;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The room through eight hours of virtual time, second by second, against a stopwatch. */
@ExtendWith(AtScreen.class)
class LongSessionTest {
    private static final Duration LONG = Duration.ofHours(8);
    /** After this long every part of the room has been made. */
    private static final Duration SETTLED = Duration.ofHours(2);
    /** The characters of a longer time, and the like. */
    private static final int FEW = 10;

    private static final int RINGS_IN_A_ROW = 500;
    /** How late a busy computer may ring, in milliseconds. */
    private static final int LATE = 90;

    @TempDir
    private static Path folder;

    private final Random random = new Random(8);
    private final Deque<Ring> waiting = new ArrayDeque<>();
    private ShownSession shown;
    private SessionTicker ticker;
    private Duration passed = Duration.ZERO;
    private long spent;
    private long unpaused;
    private long last;
    private int rings;
    private int steps;
    private int changes;

    private record Ring(Duration in, Runnable action) {}

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
        shown.startRoom("reflexology-60");
        ticker = new SessionTicker(this::wait, shown.live());
        ticker.setRunning(true);
        shown.live().currentProperty().subscribe((before, after) -> changes++);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void eightHoursKeepTheTimeOfAStopwatchAndLeaveNothingBehind(FxRobot robot) {
        ClockDigits digits = robot.lookup("#session-digits").queryAs(ClockDigits.class);
        int nodes = 0;
        while (passed.compareTo(LONG) < 0) {
            nodes = passed.compareTo(SETTLED) < 0 ? nodes(robot) : nodes;
            robot.interact(() -> {
                for (int ring = 0; ring < RINGS_IN_A_ROW; ring++) {
                    ring();
                    assertThat(digits.shown()).as("after %s", passed).isEqualTo(expected());
                }
                step();
            });
        }
        robot.interact(this::ring); // notices a clock that was set last
        assertThat(shown.session().clock().elapsed(shown.live().time().now())).hasMillis(unpaused);
        assertThat(rings).as("one wake-up a second").isLessThanOrEqualTo((int) (unpaused / 1000) + steps + 1);
        assertThat(changes)
                .as("a second that goes by changes and saves nothing")
                .isEqualTo(steps);
        assertThat(nodes(robot)).as("nodes of the room").isLessThan(nodes + FEW);
    }

    /** Lets the time pass that the room waits, and a little more. */
    private void ring() {
        Ring ring = waiting.removeFirst();
        goBy(ring.in().plusMillis(random.nextInt(LATE)));
        spent += last;
        unpaused += last;
        rings++;
        ring.action().run();
        assertThat(waiting).hasSize(1);
    }

    private void goBy(Duration time) {
        shown.goBy(time);
        passed = passed.plus(time);
        last = time.toMillis();
    }

    /** Now and then the practitioner does something, or somebody sets the computer's clock. */
    private void step() {
        switch (random.nextInt(4)) {
            case 0 -> standStill();
            case 1 -> step(() -> shown.live().time().addFiveMinutes());
            case 2 -> step(() -> shown.computer().set(Duration.ofMinutes(1 + random.nextInt(300))));
            default -> goOnIfThereIsAnotherStage();
        }
    }

    private void step(Runnable change) {
        change.run();
        steps++;
    }

    private void goOnIfThereIsAnotherStage() {
        SessionClock clock = shown.session().clock();
        if (clock.stageIndex() + 1 < clock.timeline().runs().size()) {
            step(() -> shown.live().time().nextStage());
            spent = 0;
        }
    }

    private void standStill() {
        step(() -> shown.live().time().pauseOrGoOn());
        assertThat(waiting).as("nothing to wait for").isEmpty();
        assertThat(shown.session().clock()).isInstanceOf(Paused.class);
        goBy(Duration.ofSeconds(random.nextInt(3_600)));
        step(() -> shown.live().time().pauseOrGoOn());
    }

    private String expected() {
        long left = shown.session().clock().currentStage().allotted().toMillis() - spent;
        long seconds = Math.ceilDiv(left, 1000);
        return "%s%d:%02d".formatted(seconds < 0 ? "+" : "", Math.abs(seconds) / 60, Math.abs(seconds) % 60);
    }

    private Runnable wait(Duration in, Runnable action) {
        Ring ring = new Ring(in, action);
        waiting.add(ring);
        return () -> waiting.remove(ring);
    }

    private static int nodes(FxRobot robot) {
        return robot.lookup((Node node) -> true).queryAll().size();
    }
}
