package app.footnote.ui.chart;

import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The drawing or the list, with the cards that float over it. */
final class ChartCanvas extends StackPane {
    private static final double MARGIN = 16;
    // The card of body systems is 190 wide, or wider in large text.
    private static final double CARD = 190;
    private static final double ZOOM = 64;

    private final FootChart chart;
    private final StackPane list = new StackPane();
    private final Node zoom;
    private Subscription held = Subscription.EMPTY;
    private double left;

    ChartCanvas(ChartState state, SearchState search, FootChart chart, Messages messages) {
        this.chart = chart;
        this.zoom = new ZoomCard(chart, messages);
        getStyleClass().add("chart-canvas");
        chart.setId("chart-foot");
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoom, new Insets(MARGIN));
        chart.visibleProperty().bind(state.listProperty().not());
        list.visibleProperty().bind(state.listProperty());
        zoom.visibleProperty().bind(chart.visibleProperty());
        getChildren().setAll(chart, list, zoom);
        chart.labelsProperty().subscribe(shown -> keepFree());
        state.listProperty().subscribe(shown -> {
            // A table is dear to make and the first look is at the picture.
            if (shown && list.getChildren().isEmpty()) {
                list.getChildren().setAll(new ZoneList(state, search, messages));
            }
        });
    }

    /** Makes room for the card of body systems, or takes it back. */
    void hold(SystemsCard card) {
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        StackPane.setMargin(card, new Insets(MARGIN));
        getChildren().setAll(chart, list, card, zoom);
        held.unsubscribe();
        held = card.widthProperty().subscribe(width -> {
            left = Math.max(CARD, width.doubleValue()) + 2 * MARGIN;
            keepFree();
        });
    }

    /** Gives the whole width to drawing and list. */
    void holdNoCard() {
        getChildren().setAll(chart, list, zoom);
        held.unsubscribe();
        left = 0;
        keepFree();
    }

    private void keepFree() {
        boolean nothingBelowTheZoom = left == 0 && !chart.labelsProperty().get();
        chart.setPadding(new Insets(0, nothingBelowTheZoom ? 0 : ZOOM, 0, left));
        StackPane.setMargin(list, new Insets(MARGIN, MARGIN, MARGIN, Math.max(left, MARGIN)));
    }
}
