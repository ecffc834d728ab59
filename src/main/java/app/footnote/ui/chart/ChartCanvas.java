package app.footnote.ui.chart;

import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The drawing or the list, with the cards that float over it. */
final class ChartCanvas extends StackPane {
    // The card of body systems is 190 wide and stands 16 from the edge.
    private static final double CARD = 190 + 2 * 16;
    private static final double ZOOM = 64;

    private final FootChart chart;
    private final ZoneList list;
    private final Node zoom;

    ChartCanvas(ChartState state, SearchState search, FootChart chart, Messages messages) {
        this.chart = chart;
        this.list = new ZoneList(state, search, messages);
        this.zoom = new ZoomCard(chart, messages);
        getStyleClass().add("chart-canvas");
        chart.setId("chart-foot");
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoom, new Insets(16));
        chart.visibleProperty().bind(state.listProperty().not());
        list.visibleProperty().bind(state.listProperty());
        zoom.visibleProperty().bind(chart.visibleProperty());
        getChildren().setAll(chart, list, zoom);
    }

    /** Makes room for the card of body systems, or takes it back. */
    void hold(SystemsCard card) {
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        StackPane.setMargin(card, new Insets(16));
        getChildren().setAll(chart, list, card, zoom);
        keepFree(CARD);
    }

    /** Gives the whole width to drawing and list. */
    void holdNoCard() {
        getChildren().setAll(chart, list, zoom);
        keepFree(0);
    }

    private void keepFree(double left) {
        chart.setPadding(new Insets(0, left == 0 ? 0 : ZOOM, 0, left));
        StackPane.setMargin(list, new Insets(16, 16, 16, Math.max(left, 16)));
    }
}
