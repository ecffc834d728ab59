package app.footnote.ui.chart;

import app.footnote.chart.BodySystem;
import javafx.scene.layout.Region;

/** The small square in the colour of a body system. */
final class Swatch extends Region {
    Swatch() {
        setMinSize(14, 14);
        setPrefSize(14, 14);
        setMaxSize(14, 14);
    }

    Swatch(BodySystem system) {
        this();
        show(system);
    }

    /** Takes the colour of another system. */
    void show(BodySystem system) {
        getStyleClass().setAll("swatch", system.id());
    }
}
