package app.footnote.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/** The place on a screen where found words stand. */
public final class FoundPlace {
    private static final String MARKED = "found-place";
    private static final Duration TIME_TO_SEE = Duration.seconds(6);
    /** How far down a place is put that was out of sight, as a part of the height. */
    private static final double BELOW_TOP = 0.25;

    private FoundPlace() {}

    /**
     * Brings the first text that holds most of the words into sight and marks it for a few seconds; does nothing if none
     * holds any.
     *
     * @param screen in a scene
     * @param words as they are written there
     */
    public static void show(Parent screen, List<String> words) {
        screen.applyCss();
        screen.layout();
        texts(screen)
                .filter(text -> count(text, words) > 0)
                .max(Comparator.comparingLong(text -> count(text, words)))
                .ifPresent(FoundPlace::show);
    }

    private static void show(Text text) {
        surrounding(text).ifPresent(FoundPlace::mark);
        Platform.runLater(() -> scrollTo(text));
    }

    private static void mark(Node place) {
        place.getStyleClass().add(MARKED);
        PauseTransition seen = new PauseTransition(TIME_TO_SEE);
        seen.setOnFinished(done -> place.getStyleClass().remove(MARKED));
        seen.play();
    }

    /** Returns what surrounds the text and can be seen as one place. */
    private static Optional<Node> surrounding(Text text) {
        return around(text)
                .filter(node -> node instanceof TextInputControl || node instanceof TextFlow || node instanceof Label)
                .findFirst();
    }

    private static void scrollTo(Text text) {
        around(text)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(scroll -> !(scroll.getParent() instanceof TextInputControl))
                .findFirst()
                .ifPresent(scroll -> scrollTo(text, scroll));
    }

    private static void scrollTo(Text text, ScrollPane scroll) {
        scroll.layout();
        double height = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - height;
        double above = scroll.getVvalue() * hidden;
        Bounds place = scroll.getContent().sceneToLocal(text.localToScene(text.getLayoutBounds()));
        if (hidden > 0 && (place.getMinY() < above || place.getMaxY() > above + height)) {
            scroll.setVvalue(Math.clamp((place.getMinY() - BELOW_TOP * height) / hidden, 0, 1));
        }
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FoundPlace::texts)
                : Stream.empty();
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent);
    }

    private static long count(Text text, List<String> words) {
        return words.stream().filter(text.getText()::contains).count();
    }
}
