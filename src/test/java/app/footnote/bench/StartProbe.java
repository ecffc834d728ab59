package app.footnote.bench;

import app.footnote.Main;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens a window and says "usable" when it is: the bare window at its second frame, Footnote at the second frame in
 * which the zones of the chart are there and can be pointed at. Then it ends, stays, or starts a session and goes back to
 * the chart, saying "session runs".
 */
public final class StartProbe {
    private static final int FRAMES = 2;

    private StartProbe() {}

    /** Takes {@code bare} or {@code app}, then {@code end}, {@code stay} or {@code session}, then what the app takes. */
    public static void main(String[] arguments) {
        boolean bare = arguments[0].equals("bare");
        String then = arguments[1];
        Window.getWindows().addListener((Change<? extends Window> change) -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene(), bare ? ".label" : ".zone", then));
            }
        });
        if (bare) {
            Platform.startup(StartProbe::showBare);
        } else {
            String[] rest = new String[arguments.length - 2];
            System.arraycopy(arguments, 2, rest, 0, rest.length);
            Main.main(rest);
        }
    }

    private static void showBare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("Footnote"), 1440, 900));
        stage.show();
    }

    private static void watch(Scene scene, String wanted, String then) {
        AtomicInteger frames = new AtomicInteger();
        scene.addPostLayoutPulseListener(() -> {
            if (frames.get() >= FRAMES || scene.lookup(wanted) == null) {
                return;
            }
            if (frames.incrementAndGet() == FRAMES) {
                System.out.println("usable");
                System.out.flush();
                goOn(scene, then);
            } else {
                Platform.requestNextPulse();
            }
        });
    }

    private static void goOn(Scene scene, String then) {
        if (then.equals("end")) {
            Runtime.getRuntime().halt(0);
        }
        if (then.equals("session")) {
            Platform.runLater(() -> startSession(scene));
        }
    }

    private static void startSession(Scene scene) {
        for (String id : List.of("rail-session", "start-session", "rail-chart")) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.lookup("#" + id).executeAccessibleAction(AccessibleAction.FIRE);
        }
        System.out.println("session runs");
        System.out.flush();
    }
}
