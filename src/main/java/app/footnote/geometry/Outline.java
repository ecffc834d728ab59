package app.footnote.geometry;

import java.util.List;

/**
 * A drawn line or shape: path data together with the commands it was read into.
 *
 * @param data the path data as written, absolute {@code M L C Q Z} only
 * @param segments the same path as commands, starting with a {@link Segment.Move}
 */
public record Outline(String data, List<Segment> segments) {

    /** Refuses an empty path and one that does not start with a move. */
    public Outline {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(segments.getFirst() instanceof Segment.Move)) {
            throw new IllegalArgumentException("a path must start with M");
        }
    }
}
