package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the panel shows while nothing is chosen: how to begin, and the legend in three lines. */
final class EmptyPanel extends VBox {
    EmptyPanel(Messages messages) {
        setId("chart-panel-empty");
        getStyleClass().add("empty-panel");
        getChildren()
                .setAll(
                        Lines.wrapped(messages.text("panel.empty.title"), "title-3"),
                        Lines.heading(messages.text("panel.empty.legend")),
                        Lines.beside(Feather.LAYERS, Lines.wrapped(messages.text("panel.empty.colour"))),
                        Lines.beside(Feather.CROSSHAIR, Lines.wrapped(messages.text("panel.empty.tint"))),
                        Lines.beside(Feather.MINUS, Lines.wrapped(messages.text("panel.empty.lines"))));
    }
}
