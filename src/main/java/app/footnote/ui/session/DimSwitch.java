package app.footnote.ui.session;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.SplitRow;
import atlantafx.base.controls.ToggleSwitch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Says before a session whether its room will be dim; the same is in the settings. */
public final class DimSwitch {
    private final BooleanSupplier isDim;
    private final Consumer<Boolean> dim;

    /**
     * @param isDim says whether the room will be dim, asked for each time the switch comes on the screen
     * @param dim makes it so, or not
     */
    public DimSwitch(BooleanSupplier isDim, Consumer<Boolean> dim) {
        this.isDim = isDim;
        this.dim = dim;
    }

    /** Returns a row with the switch. */
    SplitRow row(Messages messages) {
        ToggleSwitch dimmed = new ToggleSwitch();
        dimmed.setId("start-dim");
        dimmed.setAccessibleText(messages.text("start.dim"));
        dimmed.sceneProperty().subscribe(scene -> dimmed.setSelected(isDim.getAsBoolean()));
        dimmed.selectedProperty().subscribe((before, now) -> {
            if (now != isDim.getAsBoolean()) {
                dim.accept(now);
            }
        });
        SplitRow row = new SplitRow(Prose.wrapped(messages.text("start.dim")), dimmed);
        row.getStyleClass().add("first-foot");
        return row;
    }
}
