package app.footnote.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels for running text. */
public final class Prose {
    private Prose() {}

    /** Returns text on one line. */
    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Returns text that wraps and is never cut short. */
    public static Label wrapped(String text, String... styles) {
        Label label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
