package app.footnote.ui.chart;

import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;

/** Ties the drawing to what the screen shows. */
final class BoundFoot {
    private final FootChart chart;

    BoundFoot(ChartState state, SearchState search) {
        chart = new FootChart(state.pack(), Messages.of("foot"));
        chart.traditionProperty().bind(state.traditionProperty());
        chart.viewProperty().bindBidirectional(state.viewProperty());
        chart.feetProperty().bindBidirectional(state.feetProperty());
        chart.selectedProperty().bindBidirectional(state.selectedProperty());
        chart.guideLinesProperty().bind(state.choices().guideLinesProperty());
        chart.fiveZonesProperty().bind(state.choices().fiveZonesProperty());
        chart.labelsProperty().bind(state.labelsProperty());
        chart.reducedMotionProperty().bind(state.choices().reducedMotionProperty());
        chart.setOnZoneTapped(state::open);
        state.systemsProperty().subscribe(chart.zones()::filter);
        search.answerProperty().subscribe(answer -> chart.zones().match(search.ids()));
    }

    FootChart chart() {
        return chart;
    }
}
