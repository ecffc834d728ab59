package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many published sources place the zone here, tradition by tradition, and on request each of them. */
final class AgreementPane extends VBox {
    private final ZoneFacts facts;
    private final ChartState state;
    private final Messages messages;
    private final AgreementWords words;
    private final Label info;

    AgreementPane(ZoneFacts facts, ChartState state, Messages messages, Consumer<URI> openLink) {
        this.facts = facts;
        this.state = state;
        this.messages = messages;
        this.words = new AgreementWords(messages);
        this.info = Lines.wrapped(messages.text("agreement.info"), "text-caption", "info-note");
        info.setId("chart-agreement-note");
        getStyleClass().add("panel-section");
        getChildren().setAll(head(), sentence());
        if (facts.agreement().total() > 0) {
            getChildren().add(new AgreementBar(facts.agreement(), words.bar(facts.agreement())));
        }
        getChildren().addAll(info, traditions(), sources(openLink));
        hideUntilAsked(info);
    }

    private Node head() {
        Button info = new Named(messages).iconButton("chart-agreement-info", "agreement.info.button", Feather.INFO);
        info.getStyleClass().addAll("flat", "tiny-button");
        info.setOnAction(click -> this.info.setVisible(!this.info.isVisible()));
        HBox head = new HBox(Lines.heading(messages.text("agreement.title")), info, Lines.gap(), showSources());
        head.getStyleClass().add("section-head");
        return head;
    }

    private Button showSources() {
        Button button = new Named(messages).button("chart-sources-toggle", "sources.show");
        button.getStyleClass().addAll("flat", "link-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                click -> state.sourcesProperty().set(!state.sourcesProperty().get()));
        button.textProperty()
                .bind(state.sourcesProperty().map(shown -> messages.text(shown ? "sources.hide" : "sources.show")));
        FontIcon arrow = new FontIcon();
        arrow.iconCodeProperty()
                .bind(state.sourcesProperty().map(shown -> shown ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        button.setGraphic(arrow);
        button.setVisible(!facts.sources().isEmpty());
        return button;
    }

    private Node sentence() {
        Label sentence = Lines.wrapped(words.sentence(facts.agreement()), "text-medium");
        sentence.setId("chart-agreement");
        HBox line = new HBox(sentence);
        line.getStyleClass().add("agreement-line");
        if (facts.agreement().isContested()) {
            Label differ = new Label(messages.text("agreement.differ"));
            differ.getStyleClass().addAll("badge", "warning", "small-badge");
            differ.setId("chart-sources-differ");
            differ.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addAll(Lines.gap(), differ);
        }
        return line;
    }

    private Node traditions() {
        VBox lines = new VBox();
        lines.getStyleClass().add("tradition-lines");
        facts.traditions().forEach(tradition -> {
            Label count = new Label(tradition.count());
            count.getStyleClass().addAll("text-small", "text-muted");
            count.setMinWidth(USE_PREF_SIZE);
            lines.getChildren().add(new HBox(Lines.wrapped(tradition.name(), "text-small"), Lines.gap(), count));
        });
        return lines;
    }

    private Node sources(Consumer<URI> openLink) {
        VBox rows = new VBox();
        rows.setId("chart-sources");
        rows.getStyleClass().add("source-rows");
        facts.sources().forEach(source -> rows.getChildren().add(new SourceRow(source, messages, openLink)));
        rows.visibleProperty().bind(state.sourcesProperty());
        rows.managedProperty().bind(rows.visibleProperty());
        return rows;
    }

    private static void hideUntilAsked(Node node) {
        node.setVisible(false);
        node.managedProperty().bind(node.visibleProperty());
    }
}
