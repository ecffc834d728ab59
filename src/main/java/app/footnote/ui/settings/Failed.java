package app.footnote.ui.settings;

import javafx.css.PseudoClass;

/** The look of an outcome that is not as it should be. */
final class Failed {
    static final PseudoClass STATE = PseudoClass.getPseudoClass("failed");

    private Failed() {}
}
