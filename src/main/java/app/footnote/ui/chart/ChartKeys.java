package app.footnote.ui.chart;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Listens for the keys of the chart screen wherever the focus is, as long as the screen is in a window. */
final class ChartKeys {
    private final Map<ChartShortcut, Runnable> actions;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> typed = this::type;

    private ChartKeys(Map<ChartShortcut, Runnable> actions) {
        this.actions = Map.copyOf(actions);
    }

    /** Makes the screen listen to its keys. */
    static void install(Node screen, Map<ChartShortcut, Runnable> actions) {
        ChartKeys keys = new ChartKeys(actions);
        screen.sceneProperty().subscribe(keys::move);
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventHandler(KeyEvent.KEY_TYPED, typed);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
            now.addEventHandler(KeyEvent.KEY_TYPED, typed);
        }
    }

    private void press(KeyEvent event) {
        run(event);
    }

    private void type(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (!writing) {
            run(event);
        }
    }

    private void run(KeyEvent event) {
        actions.forEach((shortcut, action) -> {
            if (!event.isConsumed() && shortcut.isMeantBy(event)) {
                action.run();
                event.consume();
            }
        });
    }
}
