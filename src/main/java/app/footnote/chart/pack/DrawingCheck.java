package app.footnote.chart.pack;

import app.footnote.chart.Drawing;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneShape;
import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import app.footnote.geometry.ScanLines;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of geometry within one drawing. Areas are square millimetres, lengths millimetres. */
final class DrawingCheck {
    private static final double MOST_SHARED = 0.5;
    private static final double LEAST_COVER = 0.995;
    private static final Pattern THIRD_DECIMAL = Pattern.compile("\\.\\d{3}");

    private final Drawing drawing;
    private final String file;
    private final Polygon skin;
    private final ScanLines skinLines;
    // Most zones are drawn for every tradition, so that what was measured once serves again.
    private final Map<ZoneShape, ScanLines> measured = new IdentityHashMap<>();
    private final Faults faults = new Faults();

    DrawingCheck(Drawing drawing) {
        this.drawing = drawing;
        this.file = name(drawing);
        this.skin = Polygon.of(drawing.skin());
        this.skinLines = ScanLines.of(skin);
    }

    /** Returns how a fault names the drawing, whatever its file is called. */
    static String name(Drawing drawing) {
        return drawing.view().id() + "-" + drawing.foot().id() + ".svg";
    }

    List<PackFault> faults() {
        checkOutlines();
        drawing.zones().values().stream().flatMap(List::stream).forEach(this::checkOnce);
        drawing.zones().forEach(this::checkTiling);
        return faults.list();
    }

    private void checkOutlines() {
        checkDecimals("path skin", drawing.skin());
        drawing.details().forEach(detail -> checkDecimals("detail " + detail.kind(), detail.outline()));
        drawing.guides().forEach(guide -> checkDecimals("path " + guide.id(), guide.outline()));
        skin.selfCrossing().ifPresent(at -> faults.add(file, "path skin", "the outline crosses itself at " + at(at)));
    }

    private void checkOnce(ZoneShape shape) {
        if (!measured.containsKey(shape)) {
            checkDecimals("zone " + shape.zone(), shape.outline());
            Polygon polygon = Polygon.of(shape.outline());
            new ShapeCheck(shape, polygon, skin)
                    .rules()
                    .forEach(rule -> faults.add(file, "zone " + shape.zone(), rule));
            measured.put(shape, ScanLines.of(polygon));
        }
    }

    private void checkTiling(String tradition, List<ZoneShape> shapes) {
        List<ZoneShape> tiling =
                shapes.stream().filter(shape -> !shape.overlay()).toList();
        for (int i = 0; i < tiling.size(); i++) {
            for (ZoneShape other : tiling.subList(i + 1, tiling.size())) {
                checkShared(tradition, tiling.get(i), other);
            }
        }
        if (drawing.view() == FootView.PLANTAR) {
            checkCover(tradition, tiling);
        }
    }

    private void checkShared(String tradition, ZoneShape one, ZoneShape other) {
        double shared = measured.get(one).sharedArea(measured.get(other));
        if (shared > MOST_SHARED) {
            faults.add(
                    file,
                    "zone " + one.zone(),
                    String.format(
                            Locale.ROOT,
                            "it overlaps %s by %.2f mm² in the tradition %s",
                            other.zone(),
                            shared,
                            tradition));
        }
    }

    private void checkCover(String tradition, List<ZoneShape> tiling) {
        double covered = ScanLines.unionArea(tiling.stream().map(measured::get).toList());
        if (covered < LEAST_COVER * skinLines.area()) {
            faults.add(
                    file,
                    "tradition " + tradition,
                    String.format(
                            Locale.ROOT, "zones cover only %.2f %% of the sole", 100 * covered / skinLines.area()));
        }
    }

    private void checkDecimals(String place, Outline outline) {
        if (THIRD_DECIMAL.matcher(outline.data()).find()) {
            faults.add(file, place, "a number has more than two decimals");
        }
    }

    private static String at(Point point) {
        return String.format(Locale.ROOT, "%.2f %.2f", point.x(), point.y());
    }
}
