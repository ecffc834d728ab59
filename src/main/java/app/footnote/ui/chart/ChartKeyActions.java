package app.footnote.ui.chart;

import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.ui.foot.FootChart;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;

/** What each key of the chart screen does. */
final class ChartKeyActions {
    private final ChartState state;
    private final FootChart chart;
    private final SearchField search;

    ChartKeyActions(ChartState state, FootChart chart, SearchField search) {
        this.state = state;
        this.chart = chart;
        this.search = search;
    }

    Map<ChartShortcut, Runnable> byShortcut() {
        Map<ChartShortcut, Runnable> actions = new EnumMap<>(ChartShortcut.class);
        for (ChartShortcut shortcut : ChartShortcut.values()) {
            actions.put(shortcut, () -> run(shortcut));
        }
        return actions;
    }

    private void run(ChartShortcut shortcut) {
        switch (shortcut) {
            case SEARCH -> search.begin();
            case SOLE -> show(FootView.PLANTAR);
            case TOP -> show(FootView.DORSAL);
            case INNER -> show(FootView.MEDIAL);
            case OUTER -> show(FootView.LATERAL);
            case LEFT_FOOT -> show(Feet.LEFT);
            case RIGHT_FOOT -> show(Feet.RIGHT);
            case BOTH_FEET -> show(Feet.BOTH);
            case GUIDE_LINES -> flip(state.choices().guideLinesProperty());
            case FIVE_ZONES -> flip(state.choices().fiveZonesProperty());
            case ZOOM_IN -> chart.zoomIn();
            case ZOOM_OUT -> chart.zoomOut();
            case ZOOM_FIT -> chart.fit();
        }
    }

    private void show(FootView view) {
        state.viewProperty().set(view);
    }

    private void show(Feet feet) {
        state.feetProperty().set(feet);
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }
}
