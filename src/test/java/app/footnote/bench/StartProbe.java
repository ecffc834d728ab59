package app.footnote.bench;

import app.footnote.Main;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens a window and says "usable" when it is: the bare window at its second frame, Footnote at the second frame in
 * which the zones of the chart are there and can be pointed at. Then it ends, stays, or starts a session, saying "session
 * runs", and goes back to the chart or remains in the room, where it notes whenever the digits of the clock change, and
 * says "tick" and the nanoseconds of each when it is ended.
 */
public final class StartProbe {
    private static final int FRAMES = 2;

    private StartProbe() {}

    /** Takes {@code bare} or {@code app}, then {@code end}, {@code stay}, {@code session} or {@code room}, then what the app takes. */
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
            Platform.runLater(() -> startSession(scene, "rail-session", "start-session", "session-next", "rail-chart"));
        }
        if (then.equals("room")) {
            Platform.runLater(() -> {
                startSession(scene, "rail-session", "start-session", "session-next");
                tellTicks(scene);
            });
        }
    }

    private static void startSession(Scene scene, String... presses) {
        for (String id : presses) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.lookup("#" + id).executeAccessibleAction(AccessibleAction.FIRE);
        }
        System.out.println("session runs");
        System.out.flush();
    }

    private static void tellTicks(Scene scene) {
        AtomicReference<String> shown = new AtomicReference<>("");
        Queue<Long> ticks = new ConcurrentLinkedQueue<>();
        scene.addPostLayoutPulseListener(() -> {
            String now = scene.lookup("#session-digits").lookupAll(".clock-digit").stream()
                    .map(digit -> ((Label) digit).getText())
                    .collect(Collectors.joining());
            if (!now.equals(shown.getAndSet(now))) {
                ticks.add(System.nanoTime());
            }
        });
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ticks.forEach(tick -> System.out.println("tick " + tick))));
    }
}
