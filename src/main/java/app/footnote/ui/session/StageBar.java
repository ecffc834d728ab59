package app.footnote.ui.session;

import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import java.util.Arrays;
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
import javafx.scene.text.Font;
import javafx.scene.text.Text;

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
        double[] widths = widths(getWidth());
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            Node piece = getChildren().get(i);
            double height = Math.min(getHeight(), piece.maxHeight(widths[i]));
            piece.resizeRelocate(snapPositionX(x), 0, snapSizeX(widths[i]), height);
            x += widths[i] + GAP;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(width < 0 ? 0 : width);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> getChildren().get(i).prefHeight(width < 0 ? -1 : snapSizeX(widths[i])))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Each is as wide as its time, but no word is broken as long as there is room for all of them. */
    private double[] widths(double width) {
        double free = width - GAP * (stages.size() - 1);
        double[] needed = getChildren().stream().mapToDouble(StageBar::needed).toArray();
        double spare = Math.max(0, free - Arrays.stream(needed).sum());
        double[] wanted = stages.stream().mapToDouble(StageBar::weight).toArray();
        double whole = Arrays.stream(wanted).sum();
        double[] missing = IntStream.range(0, needed.length)
                .mapToDouble(i -> Math.max(0, free * wanted[i] / whole - needed[i]))
                .toArray();
        double allMissing = Math.max(1, Arrays.stream(missing).sum());
        double shrink = Math.min(
                1, Math.max(0, free) / Math.max(1, Arrays.stream(needed).sum()));
        return IntStream.range(0, needed.length)
                .mapToDouble(i -> shrink * needed[i] + spare * missing[i] / allMissing)
                .toArray();
    }

    private static double needed(Node piece) {
        return piece.lookupAll(".label").stream()
                .map(Label.class::cast)
                .flatMap(label -> Arrays.stream(label.getText().split(" ")).map(word -> width(word, label.getFont())))
                .max(Double::compare)
                .orElse(0.0);
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth()) + 1;
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
