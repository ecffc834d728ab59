package app.footnote.ui.foot;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A {@link MarkGlyph} drawn around 0 0, with a halo that parts it from the zone below. */
final class MarkSign extends Group {
    static final double RADIUS = 10;
    private static final double HALO = 12;

    MarkSign(MarkGlyph glyph) {
        getStyleClass().addAll("mark", glyph.id());
        boolean round = glyph.compareTo(MarkGlyph.TOO_STRONG) <= 0;
        getChildren().setAll(base(round, HALO, "mark-halo"), base(round, RADIUS, "mark-disc"), sign(glyph));
        setMouseTransparent(true);
    }

    /** What the client said is round, what the hands noticed is square. */
    private static Shape base(boolean round, double radius, String styleClass) {
        Shape base = round ? new Circle(radius) : square(radius - 1);
        base.getStyleClass().setAll(styleClass);
        return base;
    }

    private static Rectangle square(double half) {
        Rectangle square = new Rectangle(-half, -half, 2 * half, 2 * half);
        square.setArcWidth(half);
        square.setArcHeight(half);
        return square;
    }

    private static Node sign(MarkGlyph glyph) {
        return switch (glyph) {
            case WORKED -> tick();
            case TENDER_1 -> numeral("1");
            case TENDER_2 -> numeral("2");
            case TENDER_3 -> numeral("3");
            case TOO_STRONG -> numeral("4");
            case GRITTY ->
                shape("M-5.6,-4a1.6,1.6 0 1,0 3.2,0a1.6,1.6 0 1,0 -3.2,0M2.4,-4a1.6,1.6 0 1,0 3.2,0a1.6,1.6 0 1,0"
                        + " -3.2,0M-1.6,0a1.6,1.6 0 1,0 3.2,0a1.6,1.6 0 1,0 -3.2,0M-5.6,4a1.6,1.6 0 1,0"
                        + " 3.2,0a1.6,1.6 0 1,0 -3.2,0M2.4,4a1.6,1.6 0 1,0 3.2,0a1.6,1.6 0 1,0 -3.2,0");
            case TIGHT -> shape("M-5,-5h10v2h-10zM-5,-1h10v2h-10zM-5,3h10v2h-10z");
            case PUFFY -> shape("M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0M-2.6,0a2.6,2.6 0 1,1 5.2,0a2.6,2.6 0 1,1 -5.2,0");
            case HARD -> shape("M0,-6L6,0L0,6L-6,0z");
            case EMPTY -> shape("M-5,-5h10v10h-10zM-3,-3v6h6v-6z");
            case HOT -> shape("M0,-5L5.5,4.5h-11z");
            case COLD -> shape("M0,5L5.5,-4.5h-11z");
        };
    }

    private static Node tick() {
        Polyline tick = new Polyline(-4.5, 0.5, -1.3, 3.7, 4.8, -3.2);
        tick.getStyleClass().setAll("mark-tick");
        tick.setStrokeWidth(2.4);
        return tick;
    }

    private static Node shape(String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().setAll("mark-shape");
        return shape;
    }

    private static Node numeral(String digit) {
        Text text = new Text(digit);
        text.getStyleClass().setAll("mark-numeral");
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setWrappingWidth(2 * RADIUS);
        text.setX(-RADIUS);
        return text;
    }
}
