package app.footnote.ui.session;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stages of a preset side by side, each as wide as its time; with or without names and minutes. */
final class StageBar extends Pane {
    private static final double GAP = 4;

    private final List<Stage> stages;

    /** Makes bare pieces. */
    StageBar(Preset preset) {
        stages = preset.stages();
        getStyleClass().add("stage-bar");
        getChildren().setAll(stages.stream().map(StageBar::piece).toList());
    }

    /**
     * Makes pieces with words.
     *
     * @param minutes writes a stage's minutes
     */
    StageBar(Preset preset, Function<Stage, String> minutes) {
        stages = preset.stages();
        getStyleClass().addAll("stage-bar", "named");
        getChildren()
                .setAll(stages.stream()
                        .map(stage -> named(stage, minutes.apply(stage)))
                        .toList());
    }

    @Override
    protected void layoutChildren() {
        double whole =
                stages.stream().mapToLong(stage -> stage.planned().toSeconds()).sum();
        double free = getWidth() - GAP * (stages.size() - 1);
        double x = 0;
        for (int i = 0; i < stages.size(); i++) {
            double width = free * stages.get(i).planned().toSeconds() / whole;
            Node piece = getChildren().get(i);
            piece.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), piece.prefHeight(width));
            x += width + GAP;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(piece -> piece.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static Node named(Stage stage, String minutes) {
        Label name = new Label(stage.name());
        name.getStyleClass().add("stage-bar-name");
        Label time = new Label(minutes);
        time.getStyleClass().add("stage-bar-time");
        return new VBox(6, name, piece(stage), time);
    }

    private static Region piece(Stage stage) {
        Region piece = new Region();
        piece.getStyleClass().add("stage-piece");
        if (stage.foot() == StageFoot.RIGHT || stage.foot() == StageFoot.LEFT) {
            piece.getStyleClass().add("foot-piece");
        }
        return piece;
    }
}
