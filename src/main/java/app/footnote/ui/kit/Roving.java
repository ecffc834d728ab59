package app.footnote.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Makes a row of controls one stop of the Tab key; the arrow keys go from one to the next within it. */
public final class Roving {
    private Roving() {}

    /** Joins the controls; the first takes the focus from outside until another was used. */
    public static void over(List<? extends Node> nodes) {
        nodes.forEach(node -> node.setFocusTraversable(node == nodes.getFirst()));
        nodes.forEach(node -> {
            node.focusedProperty().subscribe((before, now) -> {
                if (now) {
                    nodes.forEach(other -> other.setFocusTraversable(other == node));
                }
            });
            node.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> move(nodes, nodes.indexOf(node), pressed));
        });
    }

    private static void move(List<? extends Node> nodes, int from, KeyEvent pressed) {
        int step = switch (pressed.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (step != 0) {
            nodes.get(Math.floorMod(from + step, nodes.size())).requestFocus();
            pressed.consume();
        }
    }
}
