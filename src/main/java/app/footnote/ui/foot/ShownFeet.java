package app.footnote.ui.foot;

import app.footnote.chart.Drawing;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneSpot;
import app.footnote.geometry.Bounds;
import app.footnote.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/** The drawings of one view, laid out on their sheet and looked at through a {@link Camera}. */
final class ShownFeet extends Group {
    private static final Bounds ANY_AREA = new Bounds(0, 0, 800, 600);

    private final FootView view;
    private final List<FootDrawing> drawings;
    private final Affine placing = new Affine();
    private Sheet sheet = new Sheet(List.of(), 1, 1);

    ShownFeet(FootView view, List<FootDrawing> drawings) {
        this.view = view;
        this.drawings = List.copyOf(drawings);
        getTransforms().add(placing);
        getChildren().setAll(drawings);
        setManaged(false);
        setMouseTransparent(true);
        arrange(ANY_AREA, Sheet.NARROWEST_GAP);
    }

    FootView view() {
        return view;
    }

    List<FootDrawing> drawings() {
        return drawings;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Lays the feet out so that they fill that area of the screen, with that gap between them. */
    void arrange(Bounds area, double leastGap) {
        List<Drawing> feet = drawings.stream().map(FootDrawing::drawing).toList();
        sheet = Sheet.of(feet, drawings.stream().map(FootDrawing::skin).toList(), area, leastGap);
        for (int i = 0; i < drawings.size(); i++) {
            drawings.get(i).setLayoutX(sheet.feet().get(i).origin().x());
            drawings.get(i).setLayoutY(sheet.feet().get(i).origin().y());
        }
    }

    /** Moves and enlarges the drawings as the camera says; lines are not redrawn. */
    void look(Camera camera) {
        Point zero = camera.toScreen(new Point(0, 0));
        placing.setToTransform(camera.scale(), 0, zero.x(), 0, camera.scale(), zero.y());
    }

    /** Redraws the lines for the camera, once it is at rest. */
    void settle(Camera camera) {
        drawings.forEach(drawing -> drawing.scaleTo(camera.scale()));
    }

    /** Returns the part of the sheet that is drawn on. */
    Rectangle2D extent() {
        javafx.geometry.Bounds drawn = getBoundsInLocal();
        return new Rectangle2D(drawn.getMinX(), drawn.getMinY(), drawn.getWidth(), drawn.getHeight());
    }

    /** Returns that part as a picture of that many pixels per millimetre. */
    WritableImage picture(double pixels) {
        Rectangle2D extent = extent();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        double more = pixels / placing.getMxx();
        parameters.setTransform(Transform.affine(more, 0, 0, more, -placing.getTx() * more, -placing.getTy() * more));
        parameters.setViewport(new Rectangle2D(
                extent.getMinX() * pixels,
                extent.getMinY() * pixels,
                extent.getWidth() * pixels,
                extent.getHeight() * pixels));
        return snapshot(parameters, null);
    }

    /** Draws the feet or leaves them out; a zone keeps the focus either way, which it would lose if it were invisible. */
    void setDrawn(boolean drawn) {
        drawings.forEach(drawing -> drawing.setOpacity(drawn ? 1 : 0));
    }

    Stream<ZoneNode> zones() {
        return drawings.stream().flatMap(drawing -> drawing.zones().stream());
    }

    /** Returns the node of that spot, if it is shown. */
    Optional<ZoneNode> zone(ZoneSpot spot) {
        return zones().filter(zone -> zone.spot().equals(spot)).findFirst();
    }

    /** Returns the node that stands for that spot here: itself, or the same zone on another view or foot. */
    Optional<ZoneNode> standIn(ZoneSpot spot) {
        return zones().filter(zone -> zone.spot().zone().equals(spot.zone()))
                .min(Comparator.comparing(zone -> zone.spot().foot() != spot.foot()));
    }

    /** Returns where that foot lies on the sheet. */
    PlacedFoot placeOf(ZoneNode zone) {
        return sheet.feet().stream()
                .filter(placed -> placed.drawing().foot() == zone.spot().foot())
                .findFirst()
                .orElseThrow();
    }
}
