package app.footnote.ui.chart;

import app.footnote.chart.FootView;
import app.footnote.ui.kit.Messages;
import java.util.Collection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Says that the zone is not on this view, and goes where it is. */
final class ElsewhereLine extends FlowPane {
    ElsewhereLine(Collection<FootView> views, ChartState state, Messages messages) {
        setId("chart-elsewhere");
        getStyleClass().addAll("info-note", "elsewhere");
        Label text = new Label(messages.text("zone.elsewhere"));
        text.getStyleClass().add("text-small");
        getChildren().add(text);
        views.forEach(view -> getChildren().add(link(view, state, messages)));
    }

    private static Hyperlink link(FootView view, ChartState state, Messages messages) {
        Hyperlink link = new Hyperlink(new ChartWords(messages).view(view));
        link.setId("chart-elsewhere-" + view.id());
        link.setOnAction(click -> state.viewProperty().set(view));
        return link;
    }
}
