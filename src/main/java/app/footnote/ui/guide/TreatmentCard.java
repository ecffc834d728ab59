package app.footnote.ui.guide;

import app.footnote.chart.ChartPack;
import app.footnote.guide.GuideBook;
import app.footnote.guide.Sourced;
import app.footnote.guide.Stroke;
import app.footnote.guide.TreatmentPage;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything about one treatment, from what it is to what people seek in it. */
final class TreatmentCard extends VBox {
    private final TreatmentPage page;
    private final Messages messages;

    TreatmentCard(TreatmentPage page, GuideBook book, ChartPack pack, Messages messages, SourceLinks sources) {
        this.page = page;
        this.messages = messages;
        setId("treatment-" + page.kind().id());
        getStyleClass().addAll("fn-card", "treatment-card");
        getChildren().setAll(summary(), facts(), strokes(book, pack), heading("page.happens"), steps());
        getChildren().addAll(heading("page.sought"), sought());
        getChildren().add(heading("page.ideas." + page.kind().id()));
        page.ideas().forEach(idea -> getChildren().add(Prose.wrapped(idea.text(), "page-text")));
        getChildren().addAll(filler(), heading("page.sources"), sources.row(sources()));
    }

    private Node summary() {
        VBox summary = new VBox(
                Prose.line(messages.text("page." + page.kind().id()), "title-2"),
                Prose.wrapped(page.summary().text(), "page-lead"));
        summary.getStyleClass().add("treatment-summary");
        return summary;
    }

    private Node facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("treatment-facts");
        page.facts()
                .forEach(fact -> facts.addRow(
                        facts.getRowCount(),
                        Prose.line(fact.label(), "text-muted"),
                        Prose.wrapped(fact.value().text(), "text-medium")));
        return facts;
    }

    private Node strokes(GuideBook book, ChartPack pack) {
        GridPane plate = new GridPane();
        plate.getStyleClass().add("stroke-plate");
        for (Stroke stroke : page.strokes()) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / page.strokes().size());
            plate.getColumnConstraints().add(share);
            plate.addRow(0, new StrokeFigure(stroke, book.diagram(stroke.diagram()), pack));
        }
        return plate;
    }

    private Node steps() {
        VBox steps = new VBox();
        steps.getStyleClass().add("page-list");
        for (Sourced step : page.happens()) {
            steps.getChildren().add(row(Prose.line("" + (steps.getChildren().size() + 1), "step-number"), step.text()));
        }
        return steps;
    }

    private Node sought() {
        VBox list = new VBox();
        list.getStyleClass().add("page-list");
        page.sought().forEach(wish -> list.getChildren().add(row(new FontIcon(Feather.CHECK), wish.text())));
        return list;
    }

    private Node heading(String key) {
        return Prose.line(messages.text(key), "title-4", "page-heading");
    }

    /** Keeps the sources of both cards at the same height. */
    private static Region filler() {
        Region filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private static HBox row(Node sign, String text) {
        HBox row = new HBox(sign, Prose.wrapped(text, "page-text"));
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        row.getStyleClass().add("page-row");
        return row;
    }

    private List<String> sources() {
        Stream<Sourced> texts = Stream.of(
                        Stream.of(page.summary()),
                        page.facts().stream().map(TreatmentPage.Fact::value),
                        page.strokes().stream().map(Stroke::text),
                        page.happens().stream(),
                        page.sought().stream(),
                        page.ideas().stream())
                .flatMap(part -> part);
        return texts.map(Sourced::source).distinct().toList();
    }
}
