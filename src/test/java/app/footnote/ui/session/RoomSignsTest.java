package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.pack.BadPackException;
import app.footnote.settings.KeptSettings;
import app.footnote.ui.kit.AtScreen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the room tells beside its clock: the window's title, the glow at its edge, and the button of the sound. */
@ExtendWith(AtScreen.class)
class RoomSignsTest {
    @TempDir
    private static Path folder;

    private final ReadOnlyIntegerWrapper pulses = new ReadOnlyIntegerWrapper();
    private ShownSession shown;

    @Start
    void show(Stage window) throws BadPackException {
        shown = new ShownSession(folder, window);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void theTitleShowsTheTimeLeftAndNoNameWithTheCurtainOpenOrDrawn(FxRobot robot) {
        robot.interact(() -> {
            new TitleClock(shown.live(), shown.stage(), "Footnote");
            shown.startRoom("reflexology-45");
        });
        assertThat(shown.stage().getTitle()).isEqualTo("45:00 \u2013 Footnote");
        shown.pass(robot, Duration.ofMinutes(1));
        robot.type(KeyCode.F8);
        assertThat(shown.live().curtain().drawnProperty().getValue()).isTrue();
        assertThat(shown.stage().getTitle()).isEqualTo("44:00 \u2013 Footnote");
        robot.type(KeyCode.SPACE);
        assertThat(shown.stage().getTitle()).isEqualTo("Paused, 44:00 \u2013 Footnote");
        robot.interact(shown.live()::finish);
        assertThat(shown.stage().getTitle()).isEqualTo("Footnote");
    }

    @Test
    void theEdgeGlowsSoftlyInAndOutOnce(FxRobot robot) throws TimeoutException {
        Glow glow = glow(robot, false);
        assertThat(glow.getOpacity()).isZero();
        DoubleProperty brightest = new SimpleDoubleProperty();
        robot.interact(() -> {
            glow.opacityProperty()
                    .addListener((opacity, before, now) -> brightest.set(Math.max(brightest.get(), now.doubleValue())));
            pulses.set(1);
            assertThat(glow.getOpacity()).isLessThan(0.2);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> glow.getOpacity() == 0 && brightest.get() > 0.5);
    }

    @Test
    void withLessMotionTheEdgeStandsStillAndGoes(FxRobot robot) throws TimeoutException {
        Glow glow = glow(robot, true);
        robot.interact(() -> {
            pulses.set(1);
            assertThat(glow.getOpacity()).isEqualTo(1);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> glow.getOpacity() == 0);
    }

    @Test
    void theSoundIsTurnedOffAndOnAgainAsLoudAsItWas(FxRobot robot) {
        KeptSettings kept = new KeptSettings();
        int loud = kept.settings().sound().volume();
        robot.interact(() -> shown.startRoom("reflexology-45").offerSound(new SoundSwitch(kept)));
        assertThat(robot.lookup("#session-sound").query().getAccessibleText()).isEqualTo("Turn the sound off");
        robot.clickOn("#session-sound");
        assertThat(kept.settings().sound().volume()).isZero();
        assertThat(robot.lookup("#session-sound").query().getAccessibleText()).isEqualTo("Turn the sound on");
        robot.clickOn("#session-sound");
        assertThat(kept.settings().sound().volume()).isEqualTo(loud);
    }

    private Glow glow(FxRobot robot, boolean lessMotion) {
        Glow glow = new Glow(new SimpleBooleanProperty(lessMotion));
        glow.follow(pulses.getReadOnlyProperty());
        robot.interact(() -> shown.show(new StackPane(glow)));
        return glow;
    }
}
