package app.footnote.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text of several lines, so that a form can be filled in from first to last by the keyboard alone. */
public final class TabLeaves {
    private TabLeaves() {}

    /** Lets Tab leave that text. */
    public static void from(Node area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
                area.requestFocusTraversal(
                        pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                pressed.consume();
            }
        });
    }
}
