package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.record.Score;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From a new client to a session note that is still there after a restart, through the real screens and files. */
class ThreadTest extends InWholeApp {

    @Override
    void begin() {
        app.open(1440, 900, Theme.LIGHT);
    }

    @Test
    void aSessionNoteIsThereAfterARestart(FxRobot robot) throws IOException {
        click(robot, "#rail-clients");
        click(robot, "#new-client");
        robot.write("Anna Lindqvist");
        robot.type(KeyCode.ENTER);
        click(robot, "#start-for-client");
        click(robot, "#preset-foot-massage-30");
        click(robot, "#start-session");
        click(robot, "#zone-right-solar-plexus");
        click(robot, "#session-note");
        robot.write("Slept through the left foot");
        goThroughStages(robot, 3, Duration.ofMinutes(9));
        click(robot, "#session-finish");
        click(robot, "#finish-now");
        click(robot, "#finish-done");

        restart(robot);
        click(robot, "#rail-clients");
        click(robot, "Anna Lindqvist");
        settle();

        assertThat(words(robot)).anyMatch(text -> text.contains("Slept through the left foot"));
        assertThat(words(robot)).anyMatch(text -> text.equals("Solar plexus"));
        assertThat(recordsBelow("clients")).hasSize(1);
        assertThat(recordsBelow("sessions")).hasSize(1);
    }

    @Test
    void aWholeSessionIsRunByTheMouseAlone(FxRobot robot) {
        click(robot, "#rail-session");
        click(robot, "#preset-reflexology-45");
        click(robot, "#start-session");
        click(robot, "#room-mark-tender-2");
        click(robot, "#zone-right-solar-plexus");
        goThroughStages(robot, 4, Duration.ofMinutes(8));
        click(robot, "#session-finish");
        click(robot, "#finish-now");
        click(robot, "#finish-done");

        assertThat(app.practice().runningSession()).isEmpty();
        SessionRecord kept = app.practice().walkIns().getFirst();
        assertThat(kept.findings()).extracting(Finding::zoneName).containsExactly("Solar plexus");
        assertThat(kept.isFinished()).isTrue();
        assertThat(kept.clock().elapsed(app.clock().instant())).isEqualTo(Duration.ofMinutes(32));
    }

    @Test
    void aWholeSessionIsRunByTheKeyboardAlone(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        tabTo(robot, "start-session");
        robot.type(KeyCode.SPACE);
        settle();
        tabTo(robot, "zone-");
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.N);
        pass(robot, Duration.ofMinutes(2));
        robot.type(KeyCode.ENTER);
        robot.write("Warm feet");
        robot.type(KeyCode.ESCAPE).type(KeyCode.N, 2);
        robot.type(KeyCode.F);
        settle();
        tabTo(robot, "finish-now");
        robot.type(KeyCode.SPACE);
        settle();
        tabTo(robot, "finish-score-");
        robot.type(KeyCode.DIGIT4);
        tabTo(robot, "finish-done");
        robot.type(KeyCode.SPACE);
        settle();

        SessionRecord record = app.practice().walkIns().getFirst();
        assertThat(record.isFinished()).isTrue();
        assertThat(record.note()).contains("Warm feet");
        assertThat(record.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.marks().all()).contains(Mark.TENDER_2));
        assertThat(record.notes().after().scores().on("tension")).contains(new Score(4));
        assertThat(robot.lookup("#start-session").tryQuery()).isPresent();
    }

    /** Walks with the Tab key, as often as it takes, to what has that beginning of an id. */
    private void tabTo(FxRobot robot, String id) {
        List<String> visited = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            Node focus = stage.getScene().getFocusOwner();
            if (focus != null && focus.getId() != null && focus.getId().startsWith(id)) {
                return;
            }
            visited.add(String.valueOf(focus == null ? null : focus.getId()));
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not lead to " + id + " but to " + visited);
    }

    @Test
    void anUnfinishedSessionIsOfferedAfterARestart(FxRobot robot) {
        click(robot, "#rail-session");
        click(robot, "#who-walk_in");
        click(robot, "#preset-foot-massage-15");
        click(robot, "#start-session");
        click(robot, "#session-note");
        robot.write("Walked in from the street");
        pass(robot, Duration.ofMinutes(4));

        restart(robot);
        click(robot, "#unfinished-go-on");
        settle();

        assertThat(robot.lookup("#session-note").queryAs(TextInputControl.class).getText())
                .endsWith(": Walked in from the street");
        assertThat(robot.lookup("#running-session").tryQuery()).isPresent();
    }

    @Test
    void aNoteOnAZoneIsThereAfterARestart(FxRobot robot) {
        click(robot, "#zone-left-stomach");
        click(robot, "#chart-note");
        robot.write("Ask about a heavy meal");

        restart(robot);
        click(robot, "#zone-left-stomach");
        settle();

        assertThat(robot.lookup("#chart-note").queryAs(TextInputControl.class).getText())
                .isEqualTo("Ask about a heavy meal");
    }

    @Test
    void theKeyForSavingTellsThatAllIsSaved(FxRobot robot) throws TimeoutException {
        click(robot, "#zone-left-stomach");
        click(robot, "#chart-note");
        robot.write("Ask first");

        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);

        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("#saved-now").tryQuery().isPresent()
                        && words(robot).stream().anyMatch(text -> text.startsWith("Saved ")));
    }

    private void goThroughStages(FxRobot robot, int stages, Duration each) {
        for (int stage = 0; stage < stages; stage++) {
            pass(robot, each);
            click(robot, "#session-next");
        }
    }

    /** Waits until the screen has come to rest, since some controls make their content when they are first drawn. */
    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            app.clock().pass(time);
            app.workspace().sessions().refresh();
        });
    }

    private void restart(FxRobot robot) {
        robot.interact(app::close);
        robot.interact(() -> {
            app = new WholeApp(folder, stage);
            app.open(1440, 900, Theme.LIGHT);
        });
        settle();
    }

    private List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Path> recordsBelow(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.filter(Files::isRegularFile).filter(this::isNoVersion).toList();
        }
    }

    private boolean isNoVersion(Path file) {
        return !folder.relativize(file).toString().matches(".*\\.(revisions|copies)/.*");
    }
}
