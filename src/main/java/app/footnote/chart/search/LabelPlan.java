package app.footnote.chart.search;

import app.footnote.chart.ZoneSpot;
import java.util.List;

/**
 * Which labels found room.
 *
 * @param placed labels that overlap neither each other nor the foot, with leader lines that do not cross
 * @param dropped what there was no room to name
 */
public record LabelPlan(List<PlacedLabel> placed, List<ZoneSpot> dropped) {

    /** Copies the lists. */
    public LabelPlan {
        placed = List.copyOf(placed);
        dropped = List.copyOf(dropped);
    }
}
