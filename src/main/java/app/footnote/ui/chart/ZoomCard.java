package app.footnote.ui.chart;

import app.footnote.ui.foot.FootChart;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Larger, smaller, all of it: the small card in the corner of the drawing. */
final class ZoomCard extends VBox {
    private final Messages messages;

    ZoomCard(FootChart chart, Messages messages) {
        this.messages = messages;
        getStyleClass().add("zoom-card");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        button("chart-zoom-in", "zoom.in", Feather.PLUS, chart::zoomIn),
                        percent(chart),
                        button("chart-zoom-out", "zoom.out", Feather.MINUS, chart::zoomOut),
                        new Separator(),
                        button("chart-zoom-fit", "zoom.fit", Feather.MAXIMIZE, chart::fit));
    }

    private Node percent(FootChart chart) {
        Label percent = new Label();
        percent.setId("chart-zoom-percent");
        percent.getStyleClass().add("text-small");
        percent.textProperty()
                .bind(chart.zoomProperty()
                        .map(zoom ->
                                messages.text("zoom.percent", Long.toString(Math.round(zoom.doubleValue() * 100)))));
        return percent;
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Named(messages).iconButton(id, key, icon);
        button.getStyleClass().add("flat");
        button.setOnAction(click -> action.run());
        return button;
    }
}
