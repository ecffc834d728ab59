package app.footnote.ui.chart;

import app.footnote.chart.Agreement;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One piece per source: full where it agrees, half where it agrees in part, empty where it differs. */
final class AgreementBar extends HBox {
    AgreementBar(Agreement agreement, String description) {
        getStyleClass().add("agreement-bar");
        setId("chart-agreement-bar");
        setAccessibleText(description);
        add(agreement.agrees(), "full");
        add(agreement.partly(), "half");
        add(agreement.differs(), "empty");
    }

    private void add(int pieces, String style) {
        for (int piece = 0; piece < pieces; piece++) {
            Region region = new Region();
            region.getStyleClass().addAll("piece", style);
            HBox.setHgrow(region, Priority.ALWAYS);
            getChildren().add(region);
        }
    }
}
