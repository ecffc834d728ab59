package app.footnote;

import app.footnote.settings.Theme;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Runs a session in a window of its own until it is killed: one stage over, two minutes into the next, one mark. */
final class RoomProgram {
    static final Duration FIRST_STAGE = Duration.ofMinutes(3);
    static final Duration SECOND_STAGE = Duration.ofMinutes(2);
    static final String READY = "in the second stage";

    private RoomProgram() {}

    /** Takes the folder of the practice. */
    public static void main(String[] arguments) {
        Platform.startup(() -> run(Path.of(arguments[0])));
    }

    private static void run(Path folder) {
        Stage stage = new Stage();
        WholeApp app = new WholeApp(folder, stage);
        app.open(1440, 900, Theme.LIGHT);
        press(stage.getScene(), "rail-session");
        press(stage.getScene(), "who-walk_in");
        press(stage.getScene(), "preset-foot-massage-15");
        press(stage.getScene(), "start-session");
        pass(app, FIRST_STAGE);
        press(stage.getScene(), "session-next");
        press(stage.getScene(), "room-mark-tender-2");
        press(stage.getScene(), "zone-right-solar-plexus");
        pass(app, SECOND_STAGE);
        Stillness.untilSaved(app.practice());
        System.out.println(READY);
    }

    private static void pass(WholeApp app, Duration time) {
        app.clock().pass(time);
        app.workspace().sessions().refresh();
    }

    private static void press(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.lookup("#" + id).executeAccessibleAction(AccessibleAction.FIRE);
    }
}
