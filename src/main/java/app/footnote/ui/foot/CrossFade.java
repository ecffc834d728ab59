package app.footnote.ui.foot;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;

/** Shows one thing at a time; a new one fades in while the old one fades out. */
final class CrossFade extends Group {
    private static final Duration TIME = Duration.millis(180);

    private final BooleanProperty instant;
    private final ParallelTransition fade = new ParallelTransition();

    CrossFade(BooleanProperty instant) {
        this.instant = instant;
        setManaged(false);
        setMouseTransparent(true);
        fade.setOnFinished(done -> keepLast());
    }

    /** Shows that node instead of the one shown before, {@code faded} or at once. */
    void show(Node next, boolean faded) {
        fade.stop();
        keepLast();
        getChildren().add(next);
        if (!faded || instant.get() || getScene() == null || getChildren().size() < 2) {
            keepLast();
            return;
        }
        fade.getChildren().setAll(fade(getChildren().getFirst(), 1, 0), fade(next, 0, 1));
        fade.playFromStart();
    }

    private void keepLast() {
        if (getChildren().size() > 1) {
            getChildren().remove(0, getChildren().size() - 1);
        }
        getChildren().forEach(node -> node.setOpacity(1));
        getChildren().forEach(node -> node.setCache(false));
    }

    private static FadeTransition fade(Node node, double from, double to) {
        node.setCache(true);
        node.setOpacity(from);
        FadeTransition transition = new FadeTransition(TIME, node);
        transition.setFromValue(from);
        transition.setToValue(to);
        return transition;
    }
}
