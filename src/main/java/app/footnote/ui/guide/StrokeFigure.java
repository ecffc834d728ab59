package app.footnote.ui.guide;

import app.footnote.chart.ChartPack;
import app.footnote.guide.Stroke;
import app.footnote.guide.StrokeDiagram;
import app.footnote.ui.kit.Prose;
import javafx.scene.layout.VBox;

/** A stroke: its drawing, its name and a sentence. */
final class StrokeFigure extends VBox {

    StrokeFigure(Stroke stroke, StrokeDiagram diagram, ChartPack pack) {
        setId("stroke-" + diagram.id());
        getStyleClass().add("stroke-figure");
        pack.drawing(diagram.view(), diagram.foot())
                .ifPresent(drawing -> getChildren().add(new FootDiagram(drawing, diagram)));
        getChildren()
                .addAll(
                        Prose.wrapped(stroke.name(), "text-semi", "stroke-name"),
                        Prose.wrapped(stroke.text().text(), "text-small", "text-muted", "stroke-text"));
    }
}
