package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opens the card of body systems where there is no room for it beside the foot. */
final class SystemsButton extends Button {
    private final Popover popover = new Popover();

    SystemsButton(Messages messages) {
        super(messages.text("systems.button"), new FontIcon(Feather.LAYERS));
        new Named(messages).name(this, "chart-systems-button", "systems.title");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(click -> toggle());
    }

    /** Puts the card into the pop-up. */
    void offer(SystemsCard card) {
        popover.setContentNode(card);
    }

    private void toggle() {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            popover.show(this);
        }
    }
}
