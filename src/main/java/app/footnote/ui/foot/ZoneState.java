package app.footnote.ui.foot;

import javafx.css.PseudoClass;

/** The states of a zone that style sheets know by name, besides hover and focused, which JavaFX keeps itself. */
enum ZoneState {
    CHOSEN("chosen"),
    MATCH("match"),
    DIMMED("dimmed"),
    HUSHED("hushed"),
    LIT("lit"),
    LEAVE_OUT("leave-out"),
    MARKED("marked"),
    /** Focus that came by keyboard and wants its ring. */
    FOCUS_VISIBLE("focus-visible");

    private final PseudoClass pseudoClass;

    ZoneState(String name) {
        this.pseudoClass = PseudoClass.getPseudoClass(name);
    }

    PseudoClass pseudoClass() {
        return pseudoClass;
    }
}
