package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import app.footnote.ui.kit.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** One body system in the legend: its colour, its name and how many zones it has here. */
final class LegendRow extends ToggleButton {
    private static final PseudoClass HUSHED = PseudoClass.getPseudoClass("hushed");

    private final BodySystem system;
    private final Messages messages;
    private final Label count = new Label();

    LegendRow(BodySystem system, Messages messages) {
        this.system = system;
        this.messages = messages;
        setId("chart-system-" + system.id());
        getStyleClass().add("legend-row");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content());
    }

    /** Shows the count and whether this system is hushed because others are in the light, or chosen. */
    void show(int zones, boolean hushed, boolean chosen) {
        count.setText(zones == 0 ? messages.text("system.none") : Integer.toString(zones));
        setAccessibleText(messages.text("system.count", name(), zones));
        setSelected(chosen);
        pseudoClassStateChanged(HUSHED, hushed);
    }

    private HBox content() {
        Label name = new Label(name());
        name.getStyleClass().add("legend-name");
        count.getStyleClass().add("legend-count");
        HBox content = new HBox(new Swatch(system), name, Lines.gap(), count);
        content.getStyleClass().add("legend-content");
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        return content;
    }

    private String name() {
        return new ChartWords(messages).system(system);
    }
}
