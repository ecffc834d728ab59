package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.ZoneId;
import app.footnote.practice.SaveState;
import app.footnote.settings.Theme;
import app.footnote.storage.DiskWithoutRenames;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A disk that must be written in place is told about, until the person has read it. */
class DiskAdviceTest extends InWholeApp {

    @Override
    void begin() {
        app.on(DiskWithoutRenames::folder);
        app.open(1024, 700, Theme.LIGHT);
    }

    @Test
    void aDiskThatReplacesNothingInOneStepIsToldAboutUntilThatWasRead(FxRobot robot) throws TimeoutException {
        saveSomething(robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isTold(robot));
        assertThat(robot.lookup(".notice .label").queryAs(Label.class).getText())
                .contains("cannot replace a file in one step");

        robot.interact(app::close);
        robot.interact(() -> app.open(1024, 700, Theme.LIGHT));
        saveSomething(robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isTold(robot));
        robot.clickOn("#close-advice");
        assertThat(isTold(robot)).isFalse();

        robot.interact(app::close);
        robot.interact(() -> app.openAsItWasLeft(1024, 700));
        saveSomething(robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> app.practice().saveState() instanceof SaveState.Saved);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isTold(robot)).isFalse();
    }

    private void saveSomething(FxRobot robot) {
        robot.interact(() -> {
            app.practice().saveChartNote("footnote", new ZoneId("heart"), "noted " + robot.hashCode());
            app.practice().flush();
        });
    }

    private static boolean isTold(FxRobot robot) {
        return robot.lookup("#close-advice").tryQuery().isPresent();
    }
}
