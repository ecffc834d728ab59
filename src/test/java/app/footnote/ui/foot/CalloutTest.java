package app.footnote.ui.foot;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.ui.kit.AtScreen;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(AtScreen.class)
class CalloutTest {
    private static final ZoneSpot LIVER = ShownChart.sole("liver", Foot.RIGHT);

    private FootChart chart;

    @Start
    void show(Stage stage) throws BadPackException {
        chart = new ShownChart(stage, new Region(), new Region()).chart();
    }

    @Test
    void theLineToANameBeginsAtADotInTheZone(FxRobot robot) {
        robot.interact(() -> chart.selectedProperty().set(LIVER));
        assertThat(dot().isVisible()).isTrue();
        assertThat(start()).isEqualTo(new Point2D(dot().getCenterX(), dot().getCenterY()));
    }

    @Test
    void theLineToANameLeavesTheSignOfTheZoneFree(FxRobot robot) {
        robot.interact(() -> {
            chart.serveTheRoom();
            chart.zones().mark(Map.of(LIVER, List.of(MarkGlyph.WORKED)));
            chart.selectedProperty().set(LIVER);
        });
        assertThat(dot().isVisible()).isFalse();
        assertThat(start().distance(dot().getCenterX(), dot().getCenterY())).isGreaterThan(13);
    }

    private Point2D start() {
        chart.layout();
        Line leader = (Line) chart.lookup(".callout-leader");
        return new Point2D(leader.getStartX(), leader.getStartY());
    }

    private Circle dot() {
        return (Circle) chart.lookup(".callout-dot");
    }
}
