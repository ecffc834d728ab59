package app.footnote.ui.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels for running text. */
final class Prose {
    private Prose() {}

    /** Returns text on one line. */
    static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Returns text that wraps and is never cut short. */
    static Label wrapped(String text, String... styles) {
        Label label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
