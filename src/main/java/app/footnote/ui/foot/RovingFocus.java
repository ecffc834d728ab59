package app.footnote.ui.foot;

import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import app.footnote.chart.search.Direction;
import app.footnote.chart.search.ZoneNavigator;
import app.footnote.chart.search.ZoneStop;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps exactly one zone reachable by Tab, so that the whole chart is one tab stop, and moves on from there by keys. */
final class RovingFocus {
    private final ChartFrame frame;
    private final List<ReflexZone> readingOrder;
    private Optional<ZoneNode> current = Optional.empty();

    RovingFocus(ChartFrame frame, List<ReflexZone> readingOrder) {
        this.frame = frame;
        this.readingOrder = readingOrder;
    }

    /** Starts on newly shown feet, at the wanted zone or else the first; takes the focus if the old feet had it. */
    void start(Optional<ZoneNode> wanted, boolean focus) {
        current.ifPresent(zone -> zone.setFocusTraversable(false));
        current = wanted.or(this::first);
        current.ifPresent(zone -> zone.setFocusTraversable(true));
        if (focus) {
            current.ifPresent(ZoneNode::requestFocus);
        }
    }

    /** Makes that zone the one reached by Tab. */
    void moveTo(ZoneNode zone) {
        current.ifPresent(before -> before.setFocusTraversable(false));
        current = Optional.of(zone);
        zone.setFocusTraversable(true);
    }

    Optional<ZoneNode> current() {
        return current;
    }

    /** Moves the focus to the nearest zone in that direction, on either foot. */
    void step(Direction direction) {
        go(navigator -> current.flatMap(zone -> navigator.next(zone.spot(), direction)));
    }

    /** Moves the focus to the first zone in reading order. */
    void toFirst() {
        go(ZoneNavigator::first);
    }

    /** Moves the focus to the last zone in reading order. */
    void toLast() {
        go(ZoneNavigator::last);
    }

    /** Moves the focus to the next zone whose name starts like that. */
    void toNamed(String typed) {
        go(navigator -> navigator.named(typed, current.map(ZoneNode::spot)));
    }

    private void go(Function<ZoneNavigator, Optional<ZoneSpot>> step) {
        step.apply(navigator()).flatMap(frame.feet()::zone).ifPresent(ZoneNode::focusByKey);
    }

    private Optional<ZoneNode> first() {
        return navigator().first().flatMap(frame.feet()::zone);
    }

    private ZoneNavigator navigator() {
        List<ZoneStop> stops = frame.feet()
                .zones()
                .map(zone -> new ZoneStop(
                        zone.spot(),
                        frame.feet().placeOf(zone).onSheet(zone.drawn().anchor())))
                .toList();
        return new ZoneNavigator(readingOrder, stops);
    }
}
