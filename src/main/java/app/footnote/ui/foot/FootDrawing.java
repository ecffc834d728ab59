package app.footnote.ui.foot;

import app.footnote.chart.Detail;
import app.footnote.chart.Drawing;
import app.footnote.chart.Guide;
import app.footnote.chart.search.ZonePicker;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Outline;
import app.footnote.geometry.Polygon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/**
 * One foot from one side, in millimetres. From back to front: skin, quiet zones, details, longitudinal zones, guide
 * lines, contour; above them, never cached, the loud zones.
 */
final class FootDrawing extends Group {
    private static final double ZONE_EDGE = 1.1;
    private static final double LEFT_OUT_DASH = 5;
    private static final double LEFT_OUT_GAP = 3;
    private static final double DETAIL = 1;
    private static final double GUIDE = 1.2;
    private static final double CONTOUR = 1.6;

    private final Drawing drawing;
    private final Supplier<ZonePicker> newPicker;
    private final Bounds skin;
    private final List<ZoneNode> zones;
    private final Group quiet = new Group();
    private final Group guideLines = new Group();
    private final Group columns = new Group();
    private final Group lifted = new Group();
    private final ScreenStrokes strokes = new ScreenStrokes();
    private double scale = 1;
    private Optional<ZonePicker> picker = Optional.empty();

    FootDrawing(Drawing drawing, List<ZoneNode> zones, String tradition) {
        this.drawing = drawing;
        this.newPicker = () -> new ZonePicker(drawing, tradition);
        this.zones = List.copyOf(zones);
        this.skin = Polygon.of(drawing.skin()).bounds();
        getChildren().addAll(quiet, lifted);
        lifted.setMouseTransparent(true);
        draw();
    }

    Drawing drawing() {
        return drawing;
    }

    Bounds skin() {
        return skin;
    }

    List<ZoneNode> zones() {
        return zones;
    }

    /** Returns what finds zones by point, made when the pointer first comes near. */
    ZonePicker picker() {
        if (picker.isEmpty()) {
            picker = Optional.of(newPicker.get());
        }
        return picker.get();
    }

    /** Shows the guide lines, the longitudinal zones, both or neither. */
    void showLines(boolean guides, boolean longitudinal) {
        guideLines.setVisible(guides);
        columns.setVisible(longitudinal);
    }

    /** Draws lines crisp and thin at that many pixels per millimetre. */
    void scaleTo(double pixels) {
        scale = pixels;
        strokes.scaleTo(pixels);
        zones.forEach(this::dash);
        lift();
    }

    /** Puts the loud zones on top, the selected one above all. */
    void lift() {
        List<LiftedZone> loud = zones.stream()
                .filter(ZoneNode::isLifted)
                .map(ZoneNode::lifted)
                .sorted(Comparator.comparingInt(LiftedZone::rank))
                .toList();
        loud.forEach(zone -> zone.draw(scale));
        if (!loud.equals(lifted.getChildren())) {
            lifted.getChildren().setAll(loud);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        zones.forEach(this::dash);
        lift();
    }

    /** The edge of what is left out is dashed. */
    private void dash(ZoneNode zone) {
        List<Double> dashes =
                zone.is(ZoneState.LEAVE_OUT) ? List.of(LEFT_OUT_DASH / scale, LEFT_OUT_GAP / scale) : List.of();
        if (!dashes.equals(zone.getStrokeDashArray())) {
            zone.getStrokeDashArray().setAll(dashes);
        }
    }

    private void draw() {
        quiet.getChildren().add(path(drawing.skin(), "chart-skin"));
        zones.forEach(zone -> strokes.add(zone, ZONE_EDGE));
        quiet.getChildren().addAll(zones);
        details(detail -> !isContour(detail)).forEach(quiet.getChildren()::add);
        drawing.guides().stream().filter(Guide::isLongitudinal).forEach(this::addColumn);
        drawing.guides().stream().filter(guide -> !guide.isLongitudinal()).forEach(this::addGuideLine);
        quiet.getChildren().addAll(columns, guideLines);
        details(FootDrawing::isContour).forEach(quiet.getChildren()::add);
    }

    // Every second band carries the borders of all five.
    private void addColumn(Guide guide) {
        if (guide.id().endsWith("-2") || guide.id().endsWith("-4")) {
            columns.getChildren().add(strokes.add(path(guide.outline(), "chart-guide"), GUIDE, 2.0, 4.0));
        }
    }

    private void addGuideLine(Guide guide) {
        if (Guides.isNamed(guide)) {
            guideLines.getChildren().add(strokes.add(path(guide.outline(), "chart-guide"), GUIDE, 7.0, 4.0));
        }
    }

    private List<SVGPath> details(Predicate<Detail> wanted) {
        return drawing.details().stream().filter(wanted).map(this::detail).toList();
    }

    private SVGPath detail(Detail detail) {
        double width = isContour(detail) ? CONTOUR : DETAIL;
        return strokes.add(path(detail.outline(), "chart-" + detail.kind()), width);
    }

    private static boolean isContour(Detail detail) {
        return detail.kind().equals("contour");
    }

    private static SVGPath path(Outline outline, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(outline.data());
        path.getStyleClass().setAll(styleClass);
        path.setMouseTransparent(true);
        return path;
    }
}
