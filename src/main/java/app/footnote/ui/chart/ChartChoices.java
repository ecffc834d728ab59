package app.footnote.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a practitioner chooses about the chart once and wants to find again. */
public final class ChartChoices {
    private final StringProperty tradition;
    private final BooleanProperty guideLines;
    private final BooleanProperty fiveZones;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);

    /** Starts with a shown tradition of the pack, by id. */
    public ChartChoices(String tradition, boolean guideLines, boolean fiveZones) {
        this.tradition = new SimpleStringProperty(this, "tradition", tradition);
        this.guideLines = new SimpleBooleanProperty(this, "guideLines", guideLines);
        this.fiveZones = new SimpleBooleanProperty(this, "fiveZones", fiveZones);
    }

    /** Id of the tradition shown. */
    public StringProperty traditionProperty() {
        return tradition;
    }

    /** Whether the guide lines are drawn. */
    public BooleanProperty guideLinesProperty() {
        return guideLines;
    }

    /** Whether the five longitudinal zones are drawn. */
    public BooleanProperty fiveZonesProperty() {
        return fiveZones;
    }

    /** Whether everything that moves or fades is instant. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }
}
