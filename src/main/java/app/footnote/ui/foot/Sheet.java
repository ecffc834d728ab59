package app.footnote.ui.foot;

import app.footnote.chart.Drawing;
import app.footnote.chart.Feet;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The feet of one view laid out side by side or one above the other, in millimetres.
 *
 * @param feet from the left or from the top
 * @param width of the whole
 * @param height of the whole
 */
record Sheet(List<PlacedFoot> feet, double width, double height) {
    static final double NARROWEST_GAP = 24;
    private static final double GAP_SHARE = 0.5;
    private static final double WIDEST_GAP = 150;
    private static final double GAP_BETWEEN_SIDES = 48;

    /** Returns the order in which the feet stand: the sole as faced, the top as the client looks down. */
    static List<Foot> order(FootView view, Feet shown) {
        List<Foot> all = view == FootView.DORSAL ? List.of(Foot.LEFT, Foot.RIGHT) : List.of(Foot.RIGHT, Foot.LEFT);
        return all.stream().filter(shown::include).toList();
    }

    /** Says whether the feet of that view stand one above the other. */
    static boolean isStacked(FootView view) {
        return view == FootView.MEDIAL || view == FootView.LATERAL;
    }

    /**
     * Lays out drawings of one view so that they fill the area.
     *
     * @param skins the silhouettes' bounds, in the order of the drawings
     * @param area pixels
     * @param leastGap pixels to keep free between feet that stand side by side, if there is room for them
     */
    static Sheet of(List<Drawing> drawings, List<Bounds> skins, Bounds area, double leastGap) {
        if (drawings.size() < 2) {
            return beside(drawings, skins, 0);
        }
        if (isStacked(drawings.getFirst().view())) {
            double gap = within(area.height(), GAP_BETWEEN_SIDES);
            double scale = Math.min((area.height() - gap) / sum(skins, false), area.width() / most(skins, true));
            return above(drawings, skins, gap / scale);
        }
        double least = within(area.width(), leastGap);
        double width = sum(skins, true);
        double scale = Math.min(area.height() / most(skins, false), (area.width() - least) / width);
        double free = area.width() - width * scale;
        return beside(drawings, skins, Math.clamp(free * GAP_SHARE, least, Math.max(least, WIDEST_GAP)) / scale);
    }

    /** In a window being made the chart has hardly any room, and the feet need some of it. */
    private static double within(double room, double gap) {
        return Math.min(gap, room / 2);
    }

    private static Sheet beside(List<Drawing> drawings, List<Bounds> skins, double gap) {
        List<PlacedFoot> feet = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < drawings.size(); i++) {
            Bounds skin = skins.get(i);
            feet.add(new PlacedFoot(drawings.get(i), skin, new Point(x - skin.minX(), -skin.minY())));
            x += skin.width() + gap;
        }
        return new Sheet(List.copyOf(feet), x - gap, most(skins, false));
    }

    private static Sheet above(List<Drawing> drawings, List<Bounds> skins, double gap) {
        List<PlacedFoot> feet = new ArrayList<>();
        double width = most(skins, true);
        double y = 0;
        for (int i = 0; i < drawings.size(); i++) {
            Bounds skin = skins.get(i);
            double x = (width - skin.width()) / 2 - skin.minX();
            feet.add(new PlacedFoot(drawings.get(i), skin, new Point(x, y - skin.minY())));
            y += skin.height() + gap;
        }
        return new Sheet(List.copyOf(feet), width, y - gap);
    }

    private static double sum(List<Bounds> skins, boolean widths) {
        return skins.stream()
                .mapToDouble(widths ? Bounds::width : Bounds::height)
                .sum();
    }

    private static double most(List<Bounds> skins, boolean widths) {
        return skins.stream()
                .mapToDouble(widths ? Bounds::width : Bounds::height)
                .max()
                .orElse(1);
    }
}
