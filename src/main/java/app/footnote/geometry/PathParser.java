package app.footnote.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads path data of absolute {@code M L C Q Z} commands.
 *
 * <p>Points may follow a command repeatedly, as in SVG; further points of a move are lines. Every text gives an
 * {@link Outline} or a {@link BadPathException}.
 */
public final class PathParser {
    private final NumberReader reader;
    private final List<Segment> segments = new ArrayList<>();

    private PathParser(String data) {
        this.reader = new NumberReader(data);
    }

    /** Returns the path, or refuses data that breaks the grammar. */
    public static Outline parse(String data) {
        return new Outline(data, new PathParser(data).segments());
    }

    private List<Segment> segments() {
        reader.skipSpace(false);
        if (reader.peek() != 'M') {
            throw reader.refuse("a path must start with M");
        }
        while (!reader.isAtEnd()) {
            command(reader.peek());
            reader.skipSpace(false);
        }
        return segments;
    }

    private void command(char command) {
        if (command != 'M' && !segments.isEmpty() && segments.getLast() instanceof Segment.Close) {
            throw reader.refuse("after Z only M may follow");
        }
        switch (command) {
            case 'M' -> move();
            case 'L' -> repeat(() -> segments.add(new Segment.Line(point(false))));
            case 'Q' -> repeat(() -> segments.add(new Segment.Quad(point(false), point(true))));
            case 'C' -> repeat(() -> segments.add(new Segment.Cubic(point(false), point(true), point(true))));
            case 'Z' -> close();
            default -> throw reader.refuse("only absolute M L C Q Z are allowed, but something else stands");
        }
    }

    private void move() {
        reader.advance();
        segments.add(new Segment.Move(point(false)));
        while (isFollowedByNumber()) {
            segments.add(new Segment.Line(point(false)));
        }
    }

    private void close() {
        reader.advance();
        segments.add(new Segment.Close());
    }

    private void repeat(Runnable segment) {
        reader.advance();
        do {
            segment.run();
        } while (isFollowedByNumber());
    }

    private boolean isFollowedByNumber() {
        reader.skipSpace(true);
        return reader.isAtNumber();
    }

    private Point point(boolean afterComma) {
        reader.skipSpace(afterComma);
        double x = reader.number();
        reader.skipSpace(true);
        return new Point(x, reader.number());
    }
}
