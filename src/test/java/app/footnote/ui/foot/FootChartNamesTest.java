package app.footnote.ui.foot;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.pack.BadPackException;
import app.footnote.ui.kit.AtScreen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class FootChartNamesTest {
    private ShownChart shown;
    private FootChart chart;

    @Start
    void show(Stage stage) throws BadPackException {
        shown = new ShownChart(stage, new Region(), new Region());
        chart = shown.chart();
    }

    @ParameterizedTest
    @CsvSource({"985, 810, 222, 64", "645, 612, 0, 0"})
    void namesAndTheirLinesNeverOverlap(double width, double height, double left, double right, FxRobot robot) {
        for (FootView view : FootView.values()) {
            for (Feet feet : Feet.values()) {
                Picture picture = picture(robot, () -> show(view, feet, width, height, new Insets(0, right, 0, left)));
                assertThat(picture.words()).hasSizeGreaterThan(8);
                Bounds room = new BoundingBox(left, 0, width - left - right, height);
                assertThat(picture.words()).extracting(Word::place).allMatch(room::contains);
                assertApart(picture.words(), view + " " + feet);
                assertNoCrossing(picture.lines(), view + " " + feet);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"985, 810, 222, 64", "645, 612, 0, 0"})
    void headingsAndNamesOfLinesNeverOverlap(double width, double height, double left, double right, FxRobot robot) {
        for (FootView view : FootView.values()) {
            Picture picture = picture(robot, () -> {
                show(view, Feet.BOTH, width, height, new Insets(0, right, 0, left));
                chart.labelsProperty().set(false);
                chart.fiveZonesProperty().set(true);
                settle(width, height);
            });
            assertApart(picture.words(), view.toString());
        }
    }

    @Test
    void aNameThatStaysIsNeverHiddenMeanwhile(FxRobot robot) {
        List<String> hidden = new ArrayList<>();
        robot.interact(() -> {
            show(FootView.PLANTAR, Feet.BOTH, 985, 810, new Insets(0, 64, 0, 222));
            List<NameLabel> names = chart.lookupAll(".zone-name").stream()
                    .map(Node::getParent)
                    .map(NameLabel.class::cast)
                    .filter(Node::isVisible)
                    .toList();
            assertThat(names).hasSizeGreaterThan(8);
            names.forEach(name -> name.visibleProperty()
                    .subscribe((before, now) -> hidden.add(name.zone().zone().name())));
            chart.requestLayout();
            chart.layout();
        });
        assertThat(hidden).isEmpty();
    }

    @Test
    void mostZonesOfTheSoleAreNamed(FxRobot robot) {
        Picture picture = picture(robot, () -> show(FootView.PLANTAR, Feet.BOTH, 985, 810, new Insets(0, 64, 0, 222)));
        long quiet = shown.zones().stream()
                .filter(zone -> !zone.is(ZoneState.DIMMED))
                .count();
        assertThat(picture.words().stream().filter(Word::namesZone).count()).isGreaterThan(quiet * 7 / 10);
    }

    @Test
    void anEnlargedDrawingNamesTheZonesThatHaveRoomInside(FxRobot robot) {
        assertThat(chart.lookupAll(".zone-name")).isEmpty();
        robot.interact(() -> {
            for (int i = 0; i < 4; i++) {
                chart.zoomIn();
            }
            chart.requestLayout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(picture(robot, () -> {}).words()).anyMatch(Word::namesZone);
    }

    private void show(FootView view, Feet feet, double width, double height, Insets cards) {
        chart.setManaged(false);
        chart.setPadding(cards);
        chart.labelsProperty().set(true);
        chart.viewProperty().set(view);
        chart.feetProperty().set(feet);
        settle(width, height);
    }

    private void settle(double width, double height) {
        chart.resizeRelocate(0, 0, width, height);
        chart.applyCss();
        chart.layout();
    }

    // Taken where the chart is laid out, since a layout may begin at any moment elsewhere.
    private Picture picture(FxRobot robot, Runnable shown) {
        AtomicReference<Picture> taken = new AtomicReference<>();
        robot.interact(() -> {
            shown.run();
            taken.set(new Picture(
                    seen(".label")
                            .map(Label.class::cast)
                            .map(label -> new Word(
                                    label.getText(), label.getStyleClass().contains("zone-name"), bounds(label)))
                            .toList(),
                    seen(".name-leader").map(Line.class::cast).toList()));
        });
        return taken.get();
    }

    private Stream<Node> seen(String selector) {
        return chart.lookupAll(selector).stream().filter(this::isSeen);
    }

    private boolean isSeen(Node node) {
        return node == chart || node.isVisible() && isSeen(node.getParent());
    }

    private Bounds bounds(Node node) {
        return chart.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void assertApart(List<Word> words, String where) {
        for (int i = 0; i < words.size(); i++) {
            Word one = words.get(i);
            Bounds inner = shrunk(one.place());
            assertThat(words.subList(i + 1, words.size()))
                    .as(where + ": " + one.text())
                    .noneMatch(other -> inner.intersects(other.place()));
        }
    }

    // Rounding to whole pixels may let frames touch.
    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + 0.5, bounds.getMinY() + 0.5, bounds.getWidth() - 1, bounds.getHeight() - 1);
    }

    private static void assertNoCrossing(List<Line> lines, String where) {
        Set<Line> seen = new HashSet<>();
        for (Line line : lines) {
            assertThat(seen).as(where).noneMatch(other -> crosses(line, other));
            seen.add(line);
        }
    }

    private static boolean crosses(Line one, Line other) {
        return side(one, other.getStartX(), other.getStartY()) * side(one, other.getEndX(), other.getEndY()) < 0
                && side(other, one.getStartX(), one.getStartY()) * side(other, one.getEndX(), one.getEndY()) < 0;
    }

    private static double side(Line line, double x, double y) {
        return (line.getEndX() - line.getStartX()) * (y - line.getStartY())
                - (line.getEndY() - line.getStartY()) * (x - line.getStartX());
    }

    private record Word(String text, boolean namesZone, Bounds place) {}

    private record Picture(List<Word> words, List<Line> lines) {}
}
