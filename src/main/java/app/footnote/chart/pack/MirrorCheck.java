package app.footnote.chart.pack;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Detail;
import app.footnote.chart.Drawing;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.geometry.Outline;
import app.footnote.geometry.Point;
import app.footnote.geometry.Segment;
import java.util.List;
import java.util.stream.IntStream;

/** The two feet of a view mirror each other in everything that is drawn of the foot itself. */
final class MirrorCheck {
    private static final double EXACT = 1e-9;

    private final Drawing right;
    private final Drawing left;
    private final Faults faults = new Faults();

    MirrorCheck(ChartPack pack, FootView view) {
        this.right = pack.drawing(view, Foot.RIGHT).orElseThrow();
        this.left = pack.drawing(view, Foot.LEFT).orElseThrow();
    }

    List<PackFault> faults() {
        if (right.width() != left.width() || right.height() != left.height()) {
            faults.add(DrawingCheck.name(left), "viewBox", "the two feet of a view must have the same page");
        } else {
            check("path skin", right.skin(), left.skin());
            checkDetails(right.details(), left.details());
        }
        return faults.list();
    }

    private void checkDetails(List<Detail> rights, List<Detail> lefts) {
        if (!rights.stream()
                .map(Detail::kind)
                .toList()
                .equals(lefts.stream().map(Detail::kind).toList())) {
            faults.add(
                    DrawingCheck.name(left), "group outline", "its details must be those of the right foot, in order");
            return;
        }
        for (int i = 0; i < rights.size(); i++) {
            check(
                    "detail " + rights.get(i).kind(),
                    rights.get(i).outline(),
                    lefts.get(i).outline());
        }
    }

    private void check(String place, Outline one, Outline other) {
        if (!areMirrored(one.segments(), other.segments())) {
            faults.add(DrawingCheck.name(left), place, "it is not the exact mirror image of the right foot");
        }
    }

    private boolean areMirrored(List<Segment> ones, List<Segment> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size()).allMatch(i -> areMirrored(ones.get(i), others.get(i)));
    }

    private boolean areMirrored(Segment one, Segment other) {
        List<Point> points = points(one);
        List<Point> mirrored = points(other);
        return one.getClass() == other.getClass()
                && IntStream.range(0, points.size()).allMatch(i -> areMirrored(points.get(i), mirrored.get(i)));
    }

    private boolean areMirrored(Point one, Point other) {
        return Math.abs(one.x() + other.x() - right.width()) < EXACT && one.y() == other.y();
    }

    private static List<Point> points(Segment segment) {
        return switch (segment) {
            case Segment.Move(Point to) -> List.of(to);
            case Segment.Line(Point to) -> List.of(to);
            case Segment.Quad(Point control, Point to) -> List.of(control, to);
            case Segment.Cubic(Point first, Point second, Point to) -> List.of(first, second, to);
            case Segment.Close() -> List.of();
        };
    }
}
