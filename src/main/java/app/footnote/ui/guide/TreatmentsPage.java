package app.footnote.ui.guide;

import app.footnote.chart.ChartPack;
import app.footnote.guide.GuideBook;
import app.footnote.guide.Sourced;
import app.footnote.guide.TreatmentPages;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page "About the two treatments": what they are, what happens, what people seek, what research says. */
public final class TreatmentsPage extends BorderPane {
    private final TreatmentPages pages;
    private final Messages messages;
    private final SourceLinks sources;

    /**
     * Makes the page.
     *
     * @param pack the feet that the strokes are drawn on
     * @param messages the texts of {@code Messages.of("guide")}
     * @param open shows a source on the web
     * @param back leaves the page
     */
    public TreatmentsPage(GuideBook book, ChartPack pack, Messages messages, Consumer<URI> open, Runnable back) {
        this.pages = book.pages();
        this.messages = messages;
        this.sources = new SourceLinks(book.references(), open);
        setId("treatments-page");
        getStyleClass().add("treatments-page");
        setTop(header(back));
        setCenter(scrolling(content(book, pack)));
    }

    private Node header(Runnable back) {
        Button button = new Named(messages).iconButton("treatments-back", "page.back", Feather.ARROW_LEFT);
        button.getStyleClass().add("flat");
        button.setOnAction(click -> back.run());
        HBox header = new HBox(button, Prose.line(messages.text("page.title"), "title-2"));
        header.getStyleClass().add("page-header");
        return header;
    }

    private static Node scrolling(Node content) {
        StackPane middle = new StackPane(content);
        middle.getStyleClass().add("page-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setId("treatments-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Node content(GuideBook book, ChartPack pack) {
        List<TreatmentCard> cards = pages.pages().stream()
                .map(page -> new TreatmentCard(page, book, pack, messages, sources))
                .toList();
        VBox content = new VBox(
                Prose.wrapped(pages.lead().text(), "page-lead", "text-muted"),
                new TwoColumns(cards.getFirst(), cards.getLast()),
                heading("page.research"),
                new TwoColumns(found(), notFound()),
                Prose.wrapped(pages.standing().text(), "page-lead", "page-standing"),
                heading("page.charts"),
                charts());
        content.getStyleClass().add("page-content");
        return content;
    }

    private Node heading(String key) {
        return Prose.line(messages.text(key), "title-2", "page-section");
    }

    private Node found() {
        return new FindingList(
                "research-found", messages.text("page.found"), Feather.CHECK_CIRCLE, pages.found(), sources);
    }

    private Node notFound() {
        return new FindingList(
                "research-not-found", messages.text("page.not-found"), Feather.CIRCLE, pages.notFound(), sources);
    }

    private Node charts() {
        VBox charts = new VBox();
        charts.setId("charts-differ");
        charts.getStyleClass().addAll("fn-card", "charts-differ");
        pages.chartsDiffer().forEach(text -> charts.getChildren().add(Prose.wrapped(text.text(), "page-text")));
        charts.getChildren()
                .add(sources.row(
                        pages.chartsDiffer().stream().map(Sourced::source).toList()));
        return charts;
    }
}
