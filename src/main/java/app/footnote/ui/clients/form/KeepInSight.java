package app.footnote.ui.clients.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page so that the control with the keyboard is seen. */
final class KeepInSight {
    private static final double MARGIN = 24;

    private KeepInSight() {}

    static void of(ScrollPane scroll) {
        scroll.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(owner -> reveal(scroll, owner));
            }
        });
    }

    private static void reveal(ScrollPane scroll, Node owner) {
        if (owner == null || scroll.getScene() == null || !isIn(owner, scroll.getContent())) {
            return;
        }
        Bounds bounds = scroll.getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - height;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && bounds.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.max(0, (bounds.getMinY() - MARGIN) / hidden));
        } else if (hidden > 0 && bounds.getMaxY() + MARGIN > top + height) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + MARGIN - height) / hidden));
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node != null && (node == ancestor || isIn(node.getParent(), ancestor));
    }
}
