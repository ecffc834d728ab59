package app.footnote.ui.foot;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneShape;
import app.footnote.chart.ZoneSpot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drawings of a pack, each made when it is first shown and kept for the next time. */
final class DrawingShelf {
    private final ChartPack pack;
    private final Map<ZoneId, ReflexZone> zones;
    private final ZoneEvents events;
    private final Map<Key, Optional<FootDrawing>> made = new HashMap<>();

    DrawingShelf(ChartPack pack, ZoneEvents events) {
        this.pack = pack;
        this.zones = pack.zonesById();
        this.events = events;
    }

    /** Returns the drawings of that view in the order in which the feet stand. */
    List<FootDrawing> of(FootView view, Feet feet, String tradition) {
        return Sheet.order(view, feet).stream()
                .map(foot -> made.computeIfAbsent(new Key(view, foot, tradition), this::make))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FootDrawing> make(Key key) {
        return pack.drawing(key.view(), key.foot())
                .map(drawing -> new FootDrawing(
                        drawing,
                        drawing.zonesIn(key.tradition()).stream()
                                .map(shape -> node(drawing, shape))
                                .toList(),
                        key.tradition()));
    }

    private ZoneNode node(Drawing drawing, ZoneShape shape) {
        ZoneSpot spot = new ZoneSpot(shape.zone(), drawing.foot(), drawing.view());
        return new ZoneNode(zones.get(shape.zone()), spot, shape, events);
    }

    private record Key(FootView view, Foot foot, String tradition) {}
}
