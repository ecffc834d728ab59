package app.footnote.ui.chart;

import app.footnote.chart.Verdict;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Tip;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One source: a sign for its verdict, its title as a link, and its own wording of the place. */
final class SourceRow extends HBox {
    private final Messages messages;

    SourceRow(SourceLine source, Messages messages, Consumer<URI> openLink) {
        this.messages = messages;
        getStyleClass().add("source-row");
        VBox words = new VBox(title(source, openLink), Lines.wrapped(source.says(), "text-caption"), detail(source));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign(source), words);
    }

    private Node title(SourceLine source, Consumer<URI> openLink) {
        if (source.page().isEmpty()) {
            return Lines.wrapped(source.title(), "text-small");
        }
        URI page = source.page().orElseThrow();
        Hyperlink link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.getStyleClass().add("source-title");
        Tip.on(link, page::toString);
        link.setAccessibleText(messages.text("source.open", source.title()));
        link.setOnAction(click -> openLink.accept(page));
        return link;
    }

    private Label detail(SourceLine source) {
        String verdict = source.verdict().map(this::words).orElseGet(() -> messages.text("source.foot-only"));
        return Lines.wrapped(messages.text("source.detail", source.tradition(), verdict), "text-caption", "text-muted");
    }

    private Node sign(SourceLine source) {
        FontIcon sign = new FontIcon(
                switch (source.verdict().orElse(Verdict.FOOT_ONLY)) {
                    case AGREES -> Feather.CHECK;
                    case PARTLY -> Feather.MINUS;
                    case DIFFERS -> Feather.X;
                    case FOOT_ONLY -> Feather.CIRCLE;
                });
        sign.getStyleClass()
                .add(source.verdict().filter(Verdict.AGREES::equals).isPresent() ? "sign-agrees" : "sign-quiet");
        return sign;
    }

    private String words(Verdict verdict) {
        return messages.text("source." + verdict.id().replace(' ', '-'));
    }
}
