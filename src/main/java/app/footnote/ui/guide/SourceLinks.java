package app.footnote.ui.guide;

import app.footnote.guide.Reference;
import app.footnote.guide.References;
import app.footnote.ui.kit.Prose;
import java.net.URI;
import java.util.Collection;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Makes rows of sources: links where there is an address, plain words where there is none. */
final class SourceLinks {
    private final References references;
    private final Consumer<URI> open;

    SourceLinks(References references, Consumer<URI> open) {
        this.references = references;
        this.open = open;
    }

    /** Returns a row with each of the sources once. */
    FlowPane row(Collection<String> sources) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("source-links");
        sources.stream().distinct().forEach(source -> row.getChildren().add(source(references.find(source))));
        return row;
    }

    private Node source(Reference reference) {
        return reference
                .url()
                .map(url -> link(reference, url))
                .orElseGet(() -> Prose.wrapped(reference.title(), "text-caption", "text-subtle"));
    }

    private Node link(Reference reference, URI url) {
        Hyperlink link = new Hyperlink(reference.title());
        link.getStyleClass().add("source-link");
        link.setWrapText(true);
        link.setAccessibleText(reference.title() + ", " + reference.where());
        link.setTooltip(new Tooltip(reference.where() + "\n" + url));
        link.setOnAction(click -> open.accept(url));
        return link;
    }
}
