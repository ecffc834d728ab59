package app.footnote.ui.chart;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneSpot;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a zone is drawn, as the screen asks for it. */
final class DrawnZones {
    private final ChartPack pack;

    DrawnZones(ChartPack pack) {
        this.pack = pack;
    }

    boolean isDrawn(ReflexZone zone, ZoneSpot spot, String tradition) {
        return pack.spots(zone, tradition).contains(spot);
    }

    /** Returns the views the zone is drawn on, in the order of the view switch. */
    Set<FootView> views(ReflexZone zone, String tradition) {
        return new TreeSet<>(zone.viewsIn(tradition));
    }

    /** Returns the feet the zone is drawn on. */
    Feet feet(ReflexZone zone, String tradition) {
        Set<Foot> feet =
                pack.spots(zone, tradition).stream().map(ZoneSpot::foot).collect(Collectors.toSet());
        if (feet.size() != 1) {
            return Feet.BOTH;
        }
        return feet.contains(Foot.RIGHT) ? Feet.RIGHT : Feet.LEFT;
    }

    /** Returns the spot to show: if it can be on that view and on those feet, else the first. */
    Optional<ZoneSpot> best(ReflexZone zone, String tradition, FootView view, Feet feet) {
        return pack.spots(zone, tradition).stream()
                .min(Comparator.comparing((ZoneSpot spot) -> spot.view() != view)
                        .thenComparing(spot -> !feet.include(spot.foot()))
                        .thenComparing(ZoneSpot::view)
                        .thenComparing(ZoneSpot::foot));
    }
}
