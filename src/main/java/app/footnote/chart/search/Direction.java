package app.footnote.chart.search;

import app.footnote.geometry.Point;

/** Where an arrow key points; y grows downwards. */
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int x;
    private final int y;

    Direction(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** Returns how far the target lies ahead of the start, negative if behind. */
    double ahead(Point start, Point target) {
        return x * (target.x() - start.x()) + y * (target.y() - start.y());
    }

    /** Returns how far the target lies off the straight line ahead. */
    double aside(Point start, Point target) {
        return Math.abs(y * (target.x() - start.x())) + Math.abs(x * (target.y() - start.y()));
    }
}
