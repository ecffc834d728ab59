package app.footnote.ui.guide;

import app.footnote.chart.Detail;
import app.footnote.chart.Drawing;
import app.footnote.guide.Ink;
import app.footnote.guide.StrokeDiagram;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;

/** A stroke drawn on a foot, as large as its place allows. */
final class FootDiagram extends Region {
    /** Room for signs that reach beyond the foot, in millimetres. */
    private static final double MARGIN = 7;

    private static final double CONTOUR = 1.3;
    private static final double DETAIL = 0.9;

    private final Group ink = new Group();
    private final Affine scale = new Affine();
    private final Bounds foot;

    FootDiagram(Drawing drawing, StrokeDiagram diagram) {
        SVGPath skin = path(drawing.skin().data(), "chart-skin");
        foot = skin.getLayoutBounds();
        ink.getChildren().add(skin);
        drawing.details().stream().filter(FootDiagram::isLight).forEach(this::addDetail);
        diagram.inks().forEach(this::add);
        ink.getChildren().add(path(drawing.skin().data(), "chart-contour"));
        ink.getTransforms().setAll(scale);
        getStyleClass().add("foot-diagram");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(diagram.description());
        getChildren().setAll(ink);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getPrefHeight() * (foot.getWidth() + 2 * MARGIN) / (foot.getHeight() + 2 * MARGIN);
    }

    @Override
    protected void layoutChildren() {
        double factor =
                Math.min(getWidth() / (foot.getWidth() + 2 * MARGIN), getHeight() / (foot.getHeight() + 2 * MARGIN));
        scale.setToTransform(
                factor,
                0,
                getWidth() / 2 - factor * foot.getCenterX(),
                0,
                factor,
                getHeight() / 2 - factor * foot.getCenterY());
        // Lines of the foot are as thin on a large picture as on a small one.
        ink.getChildren().forEach(node -> thin((SVGPath) node, factor));
    }

    private void addDetail(Detail detail) {
        ink.getChildren().add(path(detail.outline().data(), "chart-" + detail.kind()));
    }

    private void add(Ink piece) {
        ink.getChildren()
                .add(path(
                        piece.outline().data(), "stroke-" + piece.tone().name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isLight(Detail detail) {
        return detail.kind().equals("crease")
                || detail.kind().equals("nail")
                || detail.kind().equals("nail-line");
    }

    private static SVGPath path(String data, String style) {
        SVGPath path = new SVGPath();
        path.setContent(data);
        path.getStyleClass().add(style);
        return path;
    }

    private static void thin(SVGPath path, double factor) {
        path.setStrokeWidth((path.getStyleClass().contains("chart-contour") ? CONTOUR : DETAIL) / factor);
    }
}
