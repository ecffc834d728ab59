package app.footnote.ui.guide;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stages of a session as one bar, each piece as long as its share of the time, with their names below. */
final class StageBar extends VBox {

    StageBar(Preset preset, Messages messages) {
        setId("guide-stages");
        getStyleClass().add("guide-stages");
        getChildren().add(bar(preset.stages()));
        preset.stages().forEach(stage -> getChildren().add(row(stage, messages)));
    }

    private static GridPane bar(List<Stage> stages) {
        GridPane bar = new GridPane();
        bar.getStyleClass().add("guide-stage-bar");
        double whole = stages.stream().mapToDouble(StageBar::minutes).sum();
        for (Stage stage : stages) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100 * minutes(stage) / whole);
            bar.getColumnConstraints().add(share);
            bar.addRow(0, piece(stage));
        }
        return bar;
    }

    private static Region piece(Stage stage) {
        Region piece = new Region();
        piece.getStyleClass().add("guide-stage-piece");
        if (stage.foot() != StageFoot.NONE) {
            piece.getStyleClass().add("on-foot");
        }
        return piece;
    }

    private static HBox row(Stage stage, Messages messages) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(
                Prose.line(stage.name(), "text-small"),
                gap,
                Prose.line(
                        messages.text(
                                "guide.minutes", Long.toString(stage.planned().toMinutes())),
                        "text-small",
                        "guide-quiet"));
    }

    private static double minutes(Stage stage) {
        return stage.planned().toMinutes();
    }
}
