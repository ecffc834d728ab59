package app.footnote.chart.search;

import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Point;

/**
 * A label that wants room beside the foot.
 *
 * @param spot what it names
 * @param anchor the point on the foot that its leader line starts from
 * @param width of the label as measured with its font, in the unit of the anchor
 * @param height of the label
 * @param priority labels of lower priority give way
 */
public record LabelRequest(ZoneSpot spot, Point anchor, double width, double height, int priority) {

    /** Refuses a label without a size. */
    public LabelRequest {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a label needs a width and a height");
        }
    }
}
