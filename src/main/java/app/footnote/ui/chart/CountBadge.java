package app.footnote.ui.chart;

import javafx.scene.control.Label;

/** The small round count of matches. */
final class CountBadge extends Label {
    CountBadge(long count) {
        super(Long.toString(count));
        getStyleClass().add("count-badge");
        setMinWidth(USE_PREF_SIZE);
    }
}
