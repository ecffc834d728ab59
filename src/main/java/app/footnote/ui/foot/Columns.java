package app.footnote.ui.foot;

import app.footnote.chart.Guide;
import app.footnote.geometry.Point;
import app.footnote.geometry.Polygon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/** The numbers 1 to 5 of the longitudinal zones, in a row under the foot from the great-toe side. */
final class Columns extends Overlay {
    private static final double BELOW = 14;
    private static final double FOOT_END = 6;

    private final List<Number> numbers = new ArrayList<>();

    Columns(ChartFrame frame) {
        super(frame);
    }

    /** Writes the numbers for the feet shown now. */
    void write() {
        numbers.clear();
        List<FootDrawing> drawings = frame().feet().drawings();
        for (int foot = 0; foot < drawings.size(); foot++) {
            for (Guide guide : drawings.get(foot).drawing().guides()) {
                if (guide.isLongitudinal()) {
                    String digit = guide.id().substring(guide.id().length() - 1);
                    numbers.add(new Number(label(digit, "guide-name", "column"), guide, foot));
                }
            }
        }
        getChildren().setAll(numbers.stream().map(Number::label).toList());
        requestLayout();
    }

    @Override
    void place() {
        List<PlacedFoot> feet = frame().feet().sheet().feet();
        numbers.forEach(number -> place(number, feet.get(number.foot())));
    }

    private void place(Number number, PlacedFoot foot) {
        Polygon band = Polygon.of(number.guide().outline());
        double end = band.bounds().maxY();
        double middle = band.corners()
                .filter(corner -> corner.y() > end - FOOT_END)
                .mapToDouble(Point::x)
                .average()
                .orElse(0);
        Point under =
                new Point(middle, foot.skin().maxY() + BELOW / frame().camera().scale());
        put(number.label(), frame().onScreen(under, foot), 0.5, 0.5);
    }

    private record Number(Label label, Guide guide, int foot) {}
}
