package app.footnote.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two things side by side where there is room for both, otherwise one below the other. */
final class TwoColumns extends Region {
    private static final double SIDE_BY_SIDE_FROM = 1040;
    private static final double GAP = 16;

    private final Node first;
    private final Node second;

    TwoColumns(Node first, Node second) {
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        return column < width
                ? Math.max(first.prefHeight(column), second.prefHeight(column))
                : first.prefHeight(column) + GAP + second.prefHeight(column);
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        if (column < getWidth()) {
            first.resizeRelocate(0, 0, column, getHeight());
            second.resizeRelocate(column + GAP, 0, column, getHeight());
        } else {
            double height = first.prefHeight(column);
            first.resizeRelocate(0, 0, column, height);
            second.resizeRelocate(0, height + GAP, column, second.prefHeight(column));
        }
    }

    private static double column(double width) {
        return width < SIDE_BY_SIDE_FROM ? width : Math.floor((width - GAP) / 2);
    }
}
