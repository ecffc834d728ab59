package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.RoomSettings;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import javafx.application.Application;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The look when the treatment room is entered and left; JavaFX cannot fill a screen without a display. */
@ExtendWith(AtScreen.class)
class RoomWindowTest {
    private Stage stage;
    private Desktop desktop;

    @Start
    void show(Stage window) {
        stage = window;
        Theme.LIGHT.apply();
        desktop = new Desktop(null, window, new SystemChoosers(window, Messages.of("shell")));
        window.setScene(Sheets.scene(new StackPane(), 800, 600));
        window.setX(40);
        window.setY(30);
        window.setWidth(800);
        window.setHeight(600);
        window.show();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(() -> {
            desktop.leaveRoom();
            Theme.LIGHT.apply();
        });
    }

    @Test
    void theRoomIsDarkAndTheAppLightAgainAfterwards(FxRobot robot) {
        String light = Application.getUserAgentStylesheet();
        RoomSettings window = RoomSettings.DEFAULT.withFullScreen(false);
        robot.interact(() -> desktop.enterRoom(window));
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(Application.getUserAgentStylesheet()).endsWith("theme-dark.css");
        robot.interact(() -> desktop.enterRoom(window.withWarm(true)));
        assertThat(Application.getUserAgentStylesheet()).endsWith("theme-warm.css");
        robot.interact(desktop::leaveRoom);
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(light);
    }
}
