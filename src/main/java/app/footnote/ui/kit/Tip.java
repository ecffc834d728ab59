package app.footnote.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that appear when the pointer rests on a control. */
public final class Tip {
    private Tip() {}

    /**
     * Gives the control a tooltip. Each tooltip is a window of its own, so it is made when the pointer first comes to
     * the control, and its words are asked for each time.
     */
    public static void on(Control control, Supplier<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip());
            }
            control.getTooltip().setText(words.get());
        });
    }
}
