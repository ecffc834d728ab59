package app.footnote.ui.foot;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.chart.Feet;
import app.footnote.chart.FootView;
import app.footnote.chart.pack.BadPackException;
import java.util.List;
import java.util.Set;
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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
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
                robot.interact(() -> show(view, feet, width, height, new Insets(0, right, 0, left)));
                List<Label> words = words();
                assertThat(words).hasSizeGreaterThan(8);
                assertThat(words)
                        .allMatch(
                                word -> new BoundingBox(left, 0, width - left - right, height).contains(bounds(word)));
                for (int i = 0; i < words.size(); i++) {
                    assertApart(words.get(i), words.subList(i + 1, words.size()), view + " " + feet);
                }
                assertNoCrossing(lines(), view + " " + feet);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"985, 810, 222, 64", "645, 612, 0, 0"})
    void headingsAndNamesOfLinesNeverOverlap(double width, double height, double left, double right, FxRobot robot) {
        for (FootView view : FootView.values()) {
            robot.interact(() -> {
                show(view, Feet.BOTH, width, height, new Insets(0, right, 0, left));
                chart.labelsProperty().set(false);
                chart.fiveZonesProperty().set(true);
                settle(width, height);
            });
            List<Label> words = words();
            for (int i = 0; i < words.size(); i++) {
                assertApart(words.get(i), words.subList(i + 1, words.size()), view.toString());
            }
        }
    }

    @Test
    void mostZonesOfTheSoleAreNamed(FxRobot robot) {
        robot.interact(() -> show(FootView.PLANTAR, Feet.BOTH, 985, 810, new Insets(0, 64, 0, 222)));
        long named = words().stream()
                .filter(word -> word.getStyleClass().contains("zone-name"))
                .count();
        long quiet = shown.zones().stream()
                .filter(zone -> !zone.is(ZoneState.DIMMED))
                .count();
        assertThat(named).isGreaterThan(quiet * 7 / 10);
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
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertThat(words()).anyMatch(word -> word.getStyleClass().contains("zone-name"));
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

    private List<Label> words() {
        return chart.lookupAll(".label").stream()
                .filter(this::isSeen)
                .map(Label.class::cast)
                .toList();
    }

    private List<Line> lines() {
        return chart.lookupAll(".name-leader").stream()
                .filter(this::isSeen)
                .map(Line.class::cast)
                .toList();
    }

    private boolean isSeen(Node node) {
        return node == chart || node.isVisible() && isSeen(node.getParent());
    }

    private Bounds bounds(Node node) {
        return chart.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void assertApart(Label one, List<Label> others, String where) {
        Bounds inner = shrunk(bounds(one));
        assertThat(others).as(where + ": " + one.getText()).noneMatch(other -> inner.intersects(bounds(other)));
    }

    // Rounding to whole pixels may let frames touch.
    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + 0.5, bounds.getMinY() + 0.5, bounds.getWidth() - 1, bounds.getHeight() - 1);
    }

    private static void assertNoCrossing(List<Line> lines, String where) {
        Set<Line> seen = new java.util.HashSet<>();
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
}
