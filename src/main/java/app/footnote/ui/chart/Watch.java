package app.footnote.ui.chart;

import javafx.beans.value.ObservableValue;

/** Does something now and again after every change of any of several values. */
final class Watch {
    private Watch() {}

    static void changes(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe((before, now) -> action.run());
        }
        action.run();
    }
}
