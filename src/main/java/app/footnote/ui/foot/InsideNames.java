package app.footnote.ui.foot;

import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which names have room inside their own zones. */
final class InsideNames {
    private final ChartFrame frame;
    private final List<Bounds> taken = new ArrayList<>();

    InsideNames(ChartFrame frame) {
        this.frame = frame;
    }

    /** Returns where a name of that size stands wholly inside its zone and over nothing else, if it can. */
    Optional<Bounds> place(ZoneNode zone, double width, double height) {
        Polygon shape = Polygon.of(zone.drawn().outline());
        Optional<Bounds> place = Stream.of(zone.drawn().anchor(), zone.extent().centre())
                .map(centre -> around(frame.onScreen(centre, frame.feet().placeOf(zone)), width, height))
                .filter(bounds -> taken.stream().noneMatch(bounds::overlaps))
                .filter(bounds -> isInside(bounds, zone, shape) && isOverNothing(bounds, zone))
                .findFirst();
        place.ifPresent(taken::add);
        return place;
    }

    private boolean isInside(Bounds bounds, ZoneNode zone, Polygon shape) {
        PlacedFoot foot = frame.feet().placeOf(zone);
        Point middle = bounds.centre();
        return Stream.of(bounds.minX(), middle.x(), bounds.maxX())
                .flatMap(
                        x -> Stream.of(bounds.minY(), middle.y(), bounds.maxY()).map(y -> new Point(x, y)))
                .map(corner -> foot.inDrawing(frame.camera().toSheet(corner)))
                .allMatch(shape::contains);
    }

    private boolean isOverNothing(Bounds bounds, ZoneNode zone) {
        return frame.feet()
                .zones()
                .filter(other -> other != zone && other.drawn().overlay())
                .map(frame::extent)
                .noneMatch(bounds::overlaps);
    }

    private static Bounds around(Point centre, double width, double height) {
        return new Bounds(
                centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2);
    }
}
