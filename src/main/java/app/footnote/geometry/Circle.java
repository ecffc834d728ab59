package app.footnote.geometry;

/** A circle; the radius is 0 or more. */
public record Circle(Point centre, double radius) {}
