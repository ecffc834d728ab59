package app.footnote.ui.record;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a node smaller than it was made for, its words, lines and marks with it. */
final class Shrunk extends Region {
    private final Region content;
    private final double scale;

    /** Shows the content at that scale; it is laid out as if there were as much more room. */
    Shrunk(Region content, double scale) {
        this.content = content;
        this.scale = scale;
        content.getTransforms().add(new Scale(scale, scale));
        getChildren().setAll(content);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale, getHeight() / scale);
    }
}
