package app.footnote.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The foot switch with its note beside it, or below it where the note is too long for one line. */
final class FeetLine extends Pane {
    private static final double GAP = 10;
    private static final double GAP_BELOW = 6;

    private final Node feet;
    private final Label note;

    FeetLine(Node feet, Label note) {
        this.feet = feet;
        this.note = note;
        getChildren().setAll(feet, note);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = feet.prefHeight(-1);
        return isBeside(width) ? height : height + GAP_BELOW + note.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = feet.prefWidth(-1);
        double height = feet.prefHeight(-1);
        feet.resizeRelocate(0, 0, width, height);
        if (isBeside(getWidth())) {
            double noteHeight = note.prefHeight(-1);
            note.resizeRelocate(width + GAP, (height - noteHeight) / 2, getWidth() - width - GAP, noteHeight);
        } else {
            note.resizeRelocate(0, height + GAP_BELOW, getWidth(), note.prefHeight(getWidth()));
        }
    }

    private boolean isBeside(double width) {
        return width < 0 || feet.prefWidth(-1) + GAP + note.prefWidth(-1) <= width;
    }
}
