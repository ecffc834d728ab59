package app.footnote.ui.session;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stages of a preset side by side, each as wide as its time; with or without names and minutes. */
final class StageBar extends Pane {
    private static final double GAP = 4;
    private static final long OPEN = 600;

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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < stages.size(); i++) {
            double width = pieceWidth(i, getWidth());
            Node piece = getChildren().get(i);
            double height = Math.min(getHeight(), piece.maxHeight(width));
            piece.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), height);
            x += width + GAP;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return IntStream.range(0, stages.size())
                .mapToDouble(i -> getChildren().get(i).prefHeight(width < 0 ? -1 : snapSizeX(pieceWidth(i, width))))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private double pieceWidth(int stage, double width) {
        double whole = stages.stream().mapToLong(StageBar::weight).sum();
        double free = width - GAP * (stages.size() - 1);
        return free * weight(stages.get(stage)) / whole;
    }

    /** An open-ended stage is drawn like one of ten minutes. */
    private static long weight(Stage stage) {
        return stage.isOpenEnded() ? OPEN : stage.planned().toSeconds();
    }

    private static Node named(Stage stage, String minutes) {
        Label name = new Label(stage.name());
        name.getStyleClass().add("stage-bar-name");
        Label time = new Label(minutes);
        time.getStyleClass().add("stage-bar-time");
        name.setWrapText(true);
        VBox words = new VBox(6, name, piece(stage), time);
        words.setAlignment(Pos.BOTTOM_LEFT);
        return words;
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
