package app.footnote.ui.foot;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A {@link MarkGlyph} drawn around 0 0, with a halo that parts it from the zone below. */
final class MarkSign extends Group {
    private static final double RADIUS = 10;
    private static final double HALO = 12;

    MarkSign(MarkGlyph glyph) {
        getStyleClass().addAll("mark", glyph.id());
        getChildren().addAll(disc(HALO, "mark-halo"), disc(RADIUS, "mark-disc"), sign(glyph));
        setMouseTransparent(true);
    }

    private static Circle disc(double radius, String styleClass) {
        Circle disc = new Circle(radius);
        disc.getStyleClass().setAll(styleClass);
        return disc;
    }

    private static Node sign(MarkGlyph glyph) {
        return switch (glyph) {
            case WORKED -> tick();
            case TENDER_1 -> numeral("1");
            case TENDER_2 -> numeral("2");
            case TENDER_3 -> numeral("3");
        };
    }

    private static Node tick() {
        Polyline tick = new Polyline(-4.5, 0.5, -1.3, 3.7, 4.8, -3.2);
        tick.getStyleClass().setAll("mark-tick");
        tick.setStrokeWidth(2.4);
        return tick;
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
