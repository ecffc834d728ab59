package app.footnote.geometry;

/** One drawing command of an {@link Outline}, in absolute coordinates. */
public sealed interface Segment {

    /** Starts a new run of lines at a point. */
    record Move(Point to) implements Segment {}

    /** Draws a straight line. */
    record Line(Point to) implements Segment {}

    /** Draws a curve with one control point. */
    record Quad(Point control, Point to) implements Segment {}

    /** Draws a curve with two control points. */
    record Cubic(Point first, Point second, Point to) implements Segment {}

    /** Returns to the start of the run. */
    record Close() implements Segment {}
}
