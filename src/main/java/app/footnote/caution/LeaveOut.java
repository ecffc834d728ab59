package app.footnote.caution;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What the practitioner leaves out.
 *
 * @param feet feet left out as a whole
 * @param spots single zones
 */
public record LeaveOut(Set<Foot> feet, Set<ZoneSpot> spots) {
    /** Nothing is left out. */
    public static final LeaveOut NOTHING = new LeaveOut(Set.of(), Set.of());

    public LeaveOut {
        feet = Set.copyOf(feet);
        spots = Set.copyOf(spots);
    }

    /** Says whether nothing is left out. */
    public boolean isNothing() {
        return feet.isEmpty() && spots.isEmpty();
    }

    /** Says whether that zone is left out. */
    public boolean covers(ZoneSpot spot) {
        return feet.contains(spot.foot()) || spots.contains(spot);
    }

    /** Leaves a zone out, or takes it in again. */
    public LeaveOut toggle(ZoneSpot spot) {
        return new LeaveOut(feet, toggled(spots, spot));
    }

    /** Leaves a whole foot out, or takes it in again. */
    public LeaveOut toggle(Foot foot) {
        return new LeaveOut(toggled(feet, foot), spots);
    }

    /** Returns what is left out by either. */
    public LeaveOut and(LeaveOut other) {
        return new LeaveOut(both(feet, other.feet), both(spots, other.spots));
    }

    /** Returns every zone left out on a chart, whole feet taken apart into their zones. */
    public Set<ZoneSpot> on(ChartPack pack) {
        Set<ZoneSpot> all = new HashSet<>(spots);
        for (Foot foot : feet) {
            EnumSet.allOf(FootView.class)
                    .forEach(view -> pack.zones().forEach(zone -> all.add(new ZoneSpot(zone.id(), foot, view))));
        }
        return Set.copyOf(all);
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
