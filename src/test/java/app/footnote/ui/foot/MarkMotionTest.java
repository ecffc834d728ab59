package app.footnote.ui.foot;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Foot;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.ui.kit.AtScreen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Marks grow where they are put and fade where they are taken away, unless less motion is wanted. */
@ExtendWith(AtScreen.class)
class MarkMotionTest {
    private static final Map<ZoneSpot, List<MarkGlyph>> MARKED =
            Map.of(ShownChart.sole("stomach", Foot.LEFT), List.of(MarkGlyph.GRITTY));

    private FootChart chart;

    @Start
    void show(Stage stage) throws BadPackException {
        chart = new ShownChart(stage, new Button("Before"), new Button("After")).chart();
    }

    @Test
    void aMarkGrowsToItsSizeAndFadesAway(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            chart.reducedMotionProperty().set(false);
            chart.zones().mark(MARKED);
            assertThat(signs())
                    .singleElement()
                    .satisfies(sign -> assertThat(sign.getScaleX()).isEqualTo(0.8));
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> signs().getFirst().getScaleX() == 1);
        robot.interact(() -> {
            chart.zones().mark(Map.of());
            assertThat(signs()).hasSize(1);
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> signs().isEmpty());
    }

    @Test
    void withLessMotionItIsJustThereAndJustGone(FxRobot robot) {
        robot.interact(() -> {
            chart.zones().mark(MARKED);
            assertThat(signs())
                    .singleElement()
                    .satisfies(sign -> assertThat(sign.getScaleX()).isEqualTo(1));
            chart.zones().mark(Map.of());
            assertThat(signs()).isEmpty();
        });
    }

    private List<Node> signs() {
        return chart.lookupAll("*").stream().filter(MarkSigns.class::isInstance).toList();
    }
}
