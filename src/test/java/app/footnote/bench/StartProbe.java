package app.footnote.bench;

import app.footnote.Main;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens a window and says "usable" when it is: the bare window at its second frame, Footnote at the second frame in
 * which the zones of the chart are there and can be pointed at. Ends then, unless told to stay.
 */
public final class StartProbe {
    private static final int FRAMES = 2;

    private StartProbe() {}

    /** Takes {@code bare} or {@code app}, then {@code stay} or {@code end}, then the arguments of the app. */
    public static void main(String[] arguments) {
        boolean bare = arguments[0].equals("bare");
        boolean end = arguments[1].equals("end");
        Window.getWindows().addListener((Change<? extends Window> change) -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene(), bare ? ".label" : ".zone", end));
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

    private static void watch(Scene scene, String wanted, boolean end) {
        AtomicInteger frames = new AtomicInteger();
        scene.addPostLayoutPulseListener(() -> {
            if (frames.get() >= FRAMES || scene.lookup(wanted) == null) {
                return;
            }
            if (frames.incrementAndGet() == FRAMES) {
                System.out.println("usable");
                System.out.flush();
                if (end) {
                    Runtime.getRuntime().halt(0);
                }
            } else {
                Platform.requestNextPulse();
            }
        });
    }
}
