package app.footnote.ui.kit;

import javafx.scene.input.ScrollEvent;

/** What a touch screen sends, for tests: the headless one has no fingers. */
public final class Finger {
    private Finger() {}

    /** Returns what a finger sends that pulls up by 80 pixels. */
    public static ScrollEvent scroll() {
        ScrollEvent.HorizontalTextScrollUnits none = ScrollEvent.HorizontalTextScrollUnits.NONE;
        ScrollEvent.VerticalTextScrollUnits lines = ScrollEvent.VerticalTextScrollUnits.NONE;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                -80,
                0,
                -80,
                none,
                0,
                lines,
                0,
                1,
                null);
    }
}
