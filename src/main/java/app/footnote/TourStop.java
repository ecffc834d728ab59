package app.footnote;

import app.footnote.settings.Theme;
import java.util.function.Consumer;

/**
 * One picture of the tour.
 *
 * @param name of the file, without its ending
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param theme light or dark
 * @param way leads to what the picture shows
 */
record TourStop(String name, double width, double height, Theme theme, Consumer<TourGuide> way) {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    private static final double SMALL_WIDTH = 1024;
    private static final double SMALL_HEIGHT = 700;

    /** A light picture of the usual size. */
    static TourStop light(String name, Consumer<TourGuide> way) {
        return new TourStop(name, WIDTH, HEIGHT, Theme.LIGHT, way);
    }

    /** A dark picture of the usual size. */
    static TourStop dark(String name, Consumer<TourGuide> way) {
        return new TourStop(name, WIDTH, HEIGHT, Theme.DARK, way);
    }

    /** A light picture of the smallest window. */
    static TourStop small(String name, Consumer<TourGuide> way) {
        return new TourStop(name, SMALL_WIDTH, SMALL_HEIGHT, Theme.LIGHT, way);
    }

    /** A dark picture of the smallest window. */
    static TourStop smallDark(String name, Consumer<TourGuide> way) {
        return new TourStop(name, SMALL_WIDTH, SMALL_HEIGHT, Theme.DARK, way);
    }
}
