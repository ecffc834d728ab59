package app.footnote.ui.foot;

import static app.footnote.ui.foot.ShownChart.sole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.footnote.chart.BodySystem;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.Tradition;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.pack.BadPackException;
import app.footnote.ui.kit.AtScreen;
import app.footnote.ui.kit.Finger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(AtScreen.class)
class FootChartTest {
    private static final ZoneSpot STOMACH = sole("stomach", Foot.LEFT);

    private final List<ZoneSpot> tapped = new ArrayList<>();
    private Button before;
    private Button after;
    private ShownChart shown;
    private FootChart chart;

    @Start
    void show(Stage stage) throws BadPackException {
        before = new Button("Before");
        after = new Button("After");
        shown = new ShownChart(stage, before, after);
        chart = shown.chart();
        chart.setOnZoneTapped(tapped::add);
    }

    @ParameterizedTest
    @EnumSource(FootView.class)
    void aChartWithHardlyAnyRoomIsLaidOutAllTheSame(FootView view, FxRobot robot) {
        robot.interact(() -> {
            chart.setManaged(false);
            chart.viewProperty().set(view);
            for (double size : List.of(0.0, 1.0, 30.0, 90.0, 150.0, 400.0)) {
                chart.resize(size, size);
                chart.layout();
                chart.resize(size, 600);
                chart.layout();
            }
        });
        assertThat(chart.lookupAll(".zone"))
                .allSatisfy(zone -> assertThat(zone.localToScene(0, 0))
                        .matches(place -> Double.isFinite(place.getX()) && Double.isFinite(place.getY())));
    }

    @Test
    void aTapSelectsTheZoneOnBothFeetAndTellsWhichOneWasMeant(FxRobot robot) {
        robot.clickOn(shown.anchor(STOMACH));
        assertThat(chart.selectedProperty().get()).isEqualTo(STOMACH);
        assertThat(tapped).containsExactly(STOMACH);
        assertThat(shown.zone(STOMACH).is(ZoneState.CHOSEN)).isTrue();
        assertThat(shown.zone(sole("stomach", Foot.RIGHT)).is(ZoneState.CHOSEN)).isTrue();
        assertThat(words(".callout")).containsExactly("Stomach");
    }

    @Test
    void aNearMissPicksTheSmallZone(FxRobot robot) {
        ZoneSpot small = sole("parathyroid", Foot.RIGHT);
        ZoneNode node = shown.zone(small);
        Point2D below =
                node.localToScreen(node.extent().centre().x(), node.extent().maxY());
        robot.clickOn(below.add(0, 6));
        assertThat(tapped).containsExactly(small);
    }

    @Test
    void aTapBesideTheFeetMeansNothing(FxRobot robot) {
        robot.clickOn(chart.localToScreen(20, 400));
        assertThat(tapped).isEmpty();
    }

    @Test
    void theZoneUnderThePointerLightsUpAndIsNamed(FxRobot robot) {
        robot.moveTo(shown.anchor(STOMACH)).moveBy(3, 3);
        assertThat(shown.zone(STOMACH).isHover()).isTrue();

        assertThat(robot.lookup(".zone-hint").<Label>query().getText()).isEqualTo("Stomach");
        robot.moveTo(chart.localToScreen(10, 10));
        assertThat(shown.zone(STOMACH).isHover()).isFalse();
    }

    @Test
    void theChartIsOneTabStopThatRemembersItsZone(FxRobot robot) {
        robot.interact(before::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(focused()).isPresent();
        robot.type(KeyCode.DOWN);
        Optional<ZoneNode> zone = focused();
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo(zone);
    }

    @Test
    void arrowsHomeAndEndWalkOverBothFeet(FxRobot robot) {
        robot.interact(() -> chart.focusZone(sole("stomach", Foot.RIGHT)));
        robot.type(KeyCode.RIGHT, 6);
        assertThat(focused().orElseThrow().spot().foot()).isEqualTo(Foot.LEFT);
        robot.type(KeyCode.HOME);
        assertThat(focused().orElseThrow().spot().foot()).isEqualTo(Foot.RIGHT);
        robot.type(KeyCode.END);
        assertThat(focused().orElseThrow().spot().foot()).isEqualTo(Foot.LEFT);
        assertThat(focused().orElseThrow().is(ZoneState.FOCUS_VISIBLE)).isTrue();
        assertThat(words(".callout")).hasSize(1);
    }

    @Test
    void typingANameJumpsAndEnterOrSpaceSelects(FxRobot robot) {
        robot.interact(() -> chart.focusZone(sole("heart", Foot.LEFT)));
        robot.write("liv");
        assertThat(focused().orElseThrow().spot().zone()).isEqualTo(new ZoneId("liver"));
        robot.type(KeyCode.ENTER);
        assertThat(chart.selectedProperty().get().zone()).isEqualTo(new ZoneId("liver"));
        robot.type(KeyCode.ESCAPE);
        assertThat(chart.selectedProperty().get()).isNull();
        robot.type(KeyCode.SPACE);
        assertThat(tapped).hasSize(2);
    }

    @Test
    void keysZoomWithinLimits(FxRobot robot) {
        robot.interact(() -> chart.focusZone(STOMACH));
        robot.write("+");
        assertThat(zoom()).isEqualTo(1.25);
        robot.write("+++++++++");
        assertThat(zoom()).isEqualTo(4);
        robot.write("----------------");
        assertThat(zoom()).isEqualTo(0.5);
        robot.write("0");
        assertThat(zoom()).isEqualTo(1);
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        robot.moveTo(shown.anchor(STOMACH));
        robot.scroll(2, VerticalDirection.UP);
        assertThat(zoom()).isGreaterThan(1);
        // Only up and down, where the sheet is larger than the area now; sideways it stays centred.
        assertThat(shown.anchor(STOMACH).getY()).isCloseTo(mouse(robot).getY(), within(3.0));
    }

    @Test
    void aFingerThatPullsTheChartDoesNotZoomIt(FxRobot robot) {
        robot.interact(() -> shown.zone(STOMACH).fireEvent(Finger.scroll()));
        assertThat(zoom()).isEqualTo(1);
    }

    @Test
    void aPictureOfTheSameLookStandsForTheFeetWhileTheyMove(FxRobot robot) throws TimeoutException {
        List<Color> moving = new ArrayList<>();
        robot.interact(() -> {
            shown.zone(STOMACH).requestFocus();
            chart.zoomIn();
            assertThat(isMoving()).isTrue();
            moving.addAll(colours());
        });
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !isMoving());
        List<Color> resting = new ArrayList<>();
        robot.interact(() -> resting.addAll(colours()));
        long alike = IntStream.range(0, resting.size())
                .filter(i -> distance(moving.get(i), resting.get(i)) < 0.1)
                .count();
        assertThat(alike).isGreaterThan(resting.size() * 9L / 10);
        assertThat(resting.stream().distinct().count()).isGreaterThan(5);
        assertThat(shown.zone(STOMACH).isFocused()).isTrue();
    }

    @Test
    void aDragPansTheEnlargedDrawingAndIsNoTap(FxRobot robot) {
        robot.interact(() -> {
            chart.zoomIn();
            chart.zoomIn();
            chart.zoomIn();
        });
        Point2D start = shown.anchor(STOMACH);
        robot.moveTo(chart.localToScreen(450, 400))
                .press(MouseButton.PRIMARY)
                .moveBy(-60, -40)
                .release(MouseButton.PRIMARY);
        assertThat(shown.anchor(STOMACH).subtract(start).magnitude()).isGreaterThan(50);
        assertThat(tapped).isEmpty();
        assertThat(chart.selectedProperty().get()).isNull();
    }

    @Test
    void aDragAtTheFittingSizeMovesNothing(FxRobot robot) {
        Point2D start = shown.anchor(STOMACH);
        robot.moveTo(start).press(MouseButton.PRIMARY).moveBy(-60, -40).release(MouseButton.PRIMARY);
        assertThat(shown.anchor(STOMACH)).isEqualTo(start);
        assertThat(tapped).isEmpty();
    }

    @Test
    void everyZoneOfEveryViewTellsItsNameFootSideAndAssociation(FxRobot robot) {
        for (FootView view : FootView.values()) {
            robot.interact(() -> chart.viewProperty().set(view));
            assertThat(shown.zones())
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(zone.getAccessibleText())
                            .startsWith(zone.zone().name() + ", "
                                    + zone.spot().foot().id() + " foot, " + view.id())
                            .contains("Traditionally associated with"));
        }
    }

    @Test
    void aScreenReaderCanPressAZoneAndHearsThatItIsSelected(FxRobot robot) {
        ZoneNode zone = shown.zone(STOMACH);
        assertThat(zone.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        robot.interact(() -> zone.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(tapped).containsExactly(STOMACH);
        assertThat(zone.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void matchesLightUpAndTheRestIsDimmed(FxRobot robot) {
        robot.interact(() -> chart.zones().match(Set.of(new ZoneId("liver"))));
        assertThat(shown.zones()).allSatisfy(zone -> {
            boolean liver = zone.spot().zone().value().equals("liver");
            assertThat(zone.is(ZoneState.MATCH)).isEqualTo(liver);
            assertThat(zone.is(ZoneState.DIMMED))
                    .isEqualTo(!liver || !zone.zone().isSeenIn(tradition()));
        });
        assertThat(words(".callout")).containsOnly("Liver").isNotEmpty();
    }

    @Test
    void aSystemFilterDimsTheOthers(FxRobot robot) {
        robot.interact(() -> chart.zones().filter(Set.of(BodySystem.DIGESTIVE)));
        assertThat(shown.zones())
                .filteredOn(zone -> zone.zone().system() != BodySystem.DIGESTIVE)
                .isNotEmpty()
                .allMatch(zone -> zone.is(ZoneState.DIMMED));
    }

    @Test
    void zonesTheTraditionDoesNotKnowAreDimmedAndSaySo(FxRobot robot) {
        for (Tradition tradition : shown.pack().shownTraditions()) {
            robot.interact(() -> chart.traditionProperty().set(tradition.id()));
            assertThat(shown.zones()).isNotEmpty().allSatisfy(zone -> {
                boolean seen = zone.zone().isSeenIn(tradition.id());
                assertThat(zone.is(ZoneState.DIMMED)).isEqualTo(!seen);
                assertThat(zone.getAccessibleText().contains("Not seen in the")).isEqualTo(!seen);
            });
        }
    }

    @Test
    void aMarkStandsOnItsZoneAndIsSpoken(FxRobot robot) {
        robot.interact(() -> chart.zones().mark(Map.of(STOMACH, List.of(MarkGlyph.WORKED))));
        Node sign = robot.lookup(".mark").query();
        var bounds = sign.localToScreen(sign.getBoundsInLocal());
        assertThat(bounds.contains(shown.anchor(STOMACH))).isTrue();
        assertThat(shown.zone(STOMACH).is(ZoneState.MARKED)).isTrue();
        assertThat(shown.zone(STOMACH).getAccessibleText()).contains("Marked as worked.");
        assertThat(shown.zone(sole("stomach", Foot.RIGHT)).is(ZoneState.MARKED)).isFalse();
    }

    @Test
    void theOtherFootIsHushedAndZonesToLeaveOutAreTold(FxRobot robot) {
        robot.interact(() -> {
            chart.zones().work(Set.of(), Optional.of(Foot.LEFT));
            chart.zones().leaveOut(Set.of(STOMACH));
        });
        assertThat(shown.zones())
                .allMatch(zone -> zone.is(ZoneState.HUSHED) == (zone.spot().foot() == Foot.LEFT));
        assertThat(shown.zone(STOMACH).getAccessibleText()).contains("Noted as leave out.");
    }

    @Test
    void whatIsWorkedOnIsLitAndAllElseIsHushed(FxRobot robot) {
        robot.interact(() -> chart.zones().work(Set.of(STOMACH), Optional.empty()));
        assertThat(shown.zones())
                .allMatch(zone -> zone.is(ZoneState.LIT) == zone.spot().equals(STOMACH))
                .allMatch(zone -> zone.is(ZoneState.HUSHED) != zone.is(ZoneState.LIT));
        assertThat(shown.zone(STOMACH).getAccessibleText()).contains("Part of this stage.");
        robot.interact(() -> chart.zones().work(Set.of(), Optional.empty()));
        assertThat(shown.zones()).noneMatch(zone -> zone.is(ZoneState.LIT) || zone.is(ZoneState.HUSHED));
    }

    @Test
    void switchingTheViewKeepsTheSelectionAndTheFocusInTheChart(FxRobot robot) {
        ZoneSpot bladder = sole("bladder", Foot.RIGHT);
        robot.clickOn(shown.anchor(bladder));
        robot.interact(() -> chart.viewProperty().set(FootView.MEDIAL));
        assertThat(chart.selectedProperty().get()).isEqualTo(bladder);
        assertThat(shown.zones())
                .filteredOn(zone -> zone.is(ZoneState.CHOSEN))
                .isNotEmpty()
                .allMatch(zone -> zone.spot().zone().equals(bladder.zone()));
        assertThat(focused()).isPresent();
    }

    @Test
    void theSolesAreFacedAndTheTopsLookedDownOn(FxRobot robot) {
        assertThat(words(".foot-heading")).containsExactly("Right foot", "Left foot");
        assertThat(words(".foot-caption")).containsExactly("As you face the soles");
        robot.interact(() -> chart.viewProperty().set(FootView.DORSAL));
        assertThat(words(".foot-heading")).containsExactly("Left foot", "Right foot");
        assertThat(words(".foot-caption")).containsExactly("As the client looks down");
        robot.interact(() -> chart.viewProperty().set(FootView.LATERAL));
        assertThat(words(".foot-heading")).containsExactly("Right foot, outer side", "Left foot, outer side");
    }

    @Test
    void oneFootAloneIsDrawnLarger(FxRobot robot) {
        robot.interact(() -> chart.viewProperty().set(FootView.MEDIAL));
        double both = width(Foot.RIGHT);
        robot.interact(() -> chart.feetProperty().set(Feet.RIGHT));
        assertThat(width(Foot.RIGHT)).isGreaterThan(both * 1.1);
        assertThat(shown.zones()).allMatch(zone -> zone.spot().foot() == Foot.RIGHT);
    }

    @Test
    void revealShowsTheFootAndSideOfTheZone(FxRobot robot) {
        robot.interact(() -> {
            chart.viewProperty().set(FootView.MEDIAL);
            chart.feetProperty().set(Feet.RIGHT);
            chart.focusZone(STOMACH);
        });
        assertThat(focused().orElseThrow().spot()).isEqualTo(STOMACH);
    }

    @Test
    void guideLinesAndFiveZonesAreNamedWhenTheyAreShown(FxRobot robot) {
        assertThat(seen(".guide-name"))
                .containsExactlyInAnyOrder("Shoulder line", "Diaphragm line", "Waist line", "Heel line");
        robot.interact(() -> {
            chart.guideLinesProperty().set(false);
            chart.fiveZonesProperty().set(true);
        });
        assertThat(seen(".guide-name")).hasSize(10).containsOnly("1", "2", "3", "4", "5");
    }

    private String tradition() {
        return chart.traditionProperty().get();
    }

    private Point2D mouse(FxRobot robot) {
        return robot.robotContext().getBaseRobot().retrieveMouse();
    }

    private boolean isMoving() {
        return chart.getChildrenUnmodifiable().stream().anyMatch(node -> node instanceof Canvas && node.isVisible());
    }

    /** Returns what is seen at the label point of every zone. */
    private List<Color> colours() {
        WritableImage seen = chart.snapshot(null, null);
        return shown.zones().stream()
                .map(zone -> chart.screenToLocal(shown.anchor(zone.spot())))
                .map(point -> seen.getPixelReader().getColor((int) point.getX(), (int) point.getY()))
                .toList();
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private double zoom() {
        return chart.zoomProperty().get();
    }

    private double width(Foot foot) {
        return shown.zones().stream()
                .filter(zone -> zone.spot().foot() == foot)
                .mapToDouble(zone -> zone.localToScreen(zone.getBoundsInLocal()).getWidth())
                .max()
                .orElseThrow();
    }

    private Optional<ZoneNode> focused() {
        return shown.zones().stream().filter(Node::isFocused).findFirst();
    }

    private List<String> words(String selector) {
        return chart.lookupAll(selector).stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private List<String> seen(String selector) {
        return chart.lookupAll(selector).stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }
}
