package app.footnote.settings;

/**
 * Where the window was, in screen pixels.
 *
 * @param x left edge
 * @param y top edge
 * @param width more than zero
 * @param height more than zero
 * @param maximised whether it filled the screen
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {

    /** Refuses a window without a size and edges that are no numbers. */
    public WindowBounds {
        boolean finite = Double.isFinite(x + y + width + height);
        if (!finite || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a window has a place and a size");
        }
    }
}
