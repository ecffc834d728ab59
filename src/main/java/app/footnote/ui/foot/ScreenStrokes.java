package app.footnote.ui.foot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Shape;

/** Keeps lines as thin as they were drawn however far the drawing is enlarged. */
final class ScreenStrokes {
    private final List<Line> lines = new ArrayList<>();
    private double scale = 1;

    /** Adds a shape whose stroke and dashes are measured in pixels of the screen. */
    <S extends Shape> S add(S shape, double width, Double... dashes) {
        Line line = new Line(shape, width, List.of(dashes));
        lines.add(line);
        line.draw(scale);
        return shape;
    }

    /** Redraws every line for that many pixels per unit of the drawing. */
    void scaleTo(double pixelsPerUnit) {
        if (scale != pixelsPerUnit) {
            scale = pixelsPerUnit;
            lines.forEach(line -> line.draw(scale));
        }
    }

    private record Line(Shape shape, double width, List<Double> dashes) {
        void draw(double scale) {
            shape.setStrokeWidth(width / scale);
            if (!dashes.isEmpty()) {
                shape.getStrokeDashArray()
                        .setAll(dashes.stream().map(dash -> dash / scale).toList());
            }
        }
    }
}
