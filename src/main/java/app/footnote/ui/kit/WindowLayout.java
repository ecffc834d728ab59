package app.footnote.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The one switch between wide, medium and compact windows, shared by code and style sheets. */
public enum WindowLayout {
    /** 1440 and up. */
    WIDE,
    /** 1200 to 1439. */
    MEDIUM,
    /** Below 1200. */
    COMPACT;

    private static final double WIDE_FROM = 1440;
    private static final double MEDIUM_FROM = 1200;
    private static final PseudoClass MEDIUM_CLASS = PseudoClass.getPseudoClass("medium");
    private static final PseudoClass COMPACT_CLASS = PseudoClass.getPseudoClass("compact");

    /** Returns the layout for a window of that width in pixels. */
    public static WindowLayout of(double width) {
        if (width >= WIDE_FROM) {
            return WIDE;
        }
        return width >= MEDIUM_FROM ? MEDIUM : COMPACT;
    }

    /** Keeps {@code :medium} and {@code :compact} on the root of the scene in step with its width. */
    public static void follow(Scene scene) {
        scene.widthProperty().addListener((width, before, now) -> mark(scene));
        scene.rootProperty().addListener((root, before, now) -> mark(scene));
        mark(scene);
    }

    private static void mark(Scene scene) {
        WindowLayout layout = of(scene.getWidth());
        scene.getRoot().pseudoClassStateChanged(MEDIUM_CLASS, layout == MEDIUM);
        scene.getRoot().pseudoClassStateChanged(COMPACT_CLASS, layout == COMPACT);
    }
}
