package app.footnote.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Keeps a node in step with a value, and lets go of the value when the node is taken off the window. */
public final class Follow {

    private Follow() {}

    /** Tells the action the value now, whenever the node comes into a scene, and at every change while it is in one. */
    public static <T> void whileInScene(Node node, ObservableValue<T> value, Consumer<? super T> action) {
        ChangeListener<T> listener = (property, before, now) -> action.accept(now);
        node.sceneProperty().subscribe(scene -> {
            value.removeListener(listener);
            if (scene != null) {
                value.addListener(listener);
                action.accept(value.getValue());
            }
        });
    }
}
