package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.settings.Theme;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.ui.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What was left behind in the app is found again, however long ago it was. */
class LeavingTest extends InWholeApp {
    private static final int MORE_THAN_THE_FIRST_WINDOW_READS = 70;

    @Override
    void begin() {
        leaveASessionOpenLongAgo();
        app.open(1440, 900, Theme.LIGHT);
    }

    @Test
    void anOldUnfinishedSessionIsOfferedOnceItIsRead(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#unfinished-session").tryQuery().isPresent());
        assertThat(robot.lookup("#unfinished-session").tryQuery()).isPresent();
    }

    @Test
    void settingsLeftOpenTellAllThatIsThereOnceItIsRead(FxRobot robot) throws Exception {
        robot.interact(() -> app.workspace().window().show(Screen.SETTINGS));
        close(robot);
        robot.interact(() -> app.openAsItWasLeft(1440, 900));
        until(() -> robot.lookup("No clients and 71 sessions").tryQuery().isPresent());
        assertThat(app.practice().reading().isComplete()).isTrue();
    }

    private void leaveASessionOpenLongAgo() {
        Opening.Opened opened = (Opening.Opened) new PracticeFolder(folder, InstantSource.fixed(WholeApp.NOW)).create();
        Practice practice = opened.practice();
        practice.save(walkIn(WholeApp.NOW.minus(Duration.ofDays(400))));
        for (int day = 1; day <= MORE_THAN_THE_FIRST_WINDOW_READS; day++) {
            SessionRecord session = walkIn(WholeApp.NOW.minus(Duration.ofDays(day)));
            practice.save(
                    session.withClock(session.clock().finish(session.startedAt().plusSeconds(900))));
        }
        practice.shut();
    }

    private static SessionRecord walkIn(Instant start) {
        Ids ids = new Ids(InstantSource.fixed(start), new Random(start.getEpochSecond()));
        return SessionRecord.start(
                SessionId.next(ids), Optional.empty(), Shipped.read().presets().getFirst(), start, ZoneOffset.UTC);
    }
}
