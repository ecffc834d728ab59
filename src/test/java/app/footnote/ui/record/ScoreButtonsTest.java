package app.footnote.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Sheets;
import app.footnote.ui.kit.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(AtScreen.class)
class ScoreButtonsTest {
    private static final double NARROW = 305;
    private static final double WIDE = 320;

    private final VBox column = new VBox();

    @Start
    void show(Stage window) {
        Theme.LIGHT.apply();
        column.getChildren().setAll(new ScoreButtons("tension", "Tension", score -> {}), new Label("not at all"));
        column.setMaxWidth(WIDE);
        StackPane panel = new StackPane(column);
        panel.getStyleClass().add("plan-panel");
        window.setScene(Sheets.scene(new StackPane(panel), 600, 300));
        window.setWidth(600);
        window.setHeight(300);
        window.show();
    }

    @Test
    void whatStandsBelowFollowsTheRows(FxRobot robot) {
        double oneRow = below(robot);
        assertThat(place(robot, "#tension-10").getMinY())
                .isEqualTo(place(robot, "#tension-0").getMinY());

        robot.interact(() -> column.setMaxWidth(NARROW));
        assertThat(place(robot, "#tension-10").getMinY())
                .isGreaterThanOrEqualTo(place(robot, "#tension-0").getMaxY());
        assertThat(below(robot))
                .isGreaterThanOrEqualTo(place(robot, "#tension-10").getMaxY());

        robot.interact(() -> column.setMaxWidth(WIDE));
        assertThat(below(robot)).isEqualTo(oneRow);
    }

    private double below(FxRobot robot) {
        return robot.lookup("not at all").<Label>query().getLayoutY();
    }

    private Bounds place(FxRobot robot, String button) {
        return robot.lookup(button).<Node>query().getBoundsInParent();
    }
}
