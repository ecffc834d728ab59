package app.footnote.ui.guide;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Looks for controls that a screen reader could not name. */
final class Controls {
    private Controls() {}

    static List<Node> withoutName(Parent root) {
        return all(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane))
                .filter(node -> isEmpty(node.getAccessibleText()) && !hasText(node))
                .toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Controls::all))
                : Stream.of(node);
    }

    private static boolean hasText(Node node) {
        return node instanceof Labeled labeled && !isEmpty(labeled.getText());
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
