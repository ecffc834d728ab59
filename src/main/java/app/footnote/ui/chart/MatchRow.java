package app.footnote.ui.chart;

import app.footnote.chart.FootView;
import app.footnote.chart.search.MatchGroup;
import app.footnote.chart.search.ZoneMatch;
import app.footnote.text.Span;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A zone that was found, in two lines: its name, and the words it was found by in bold. */
final class MatchRow extends HBox {
    private final ZoneMatch match;
    private final ChartState state;
    private final Messages messages;

    MatchRow(ZoneMatch match, ChartState state, Messages messages) {
        this.match = match;
        this.state = state;
        this.messages = messages;
        getStyleClass().add("match-row");
        VBox text = new VBox(name(), reason());
        text.getStyleClass().add("match-lines");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label where = new Label(where());
        where.getStyleClass().addAll("text-caption", "text-subtle");
        where.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new Swatch(match.zone().system()), text, where);
    }

    private Node name() {
        boolean isFoundByName = match.group() == MatchGroup.NAME;
        return line(match.zone().name(), isFoundByName ? match.spans() : List.of(), "match-name");
    }

    private Node reason() {
        return match.group() == MatchGroup.NAME
                ? line(ZoneFacts.placeShown(match.zone(), state).bone().text(), List.of(), "match-reason")
                : line(match.text(), match.spans(), "match-reason");
    }

    /** Says on which feet it is if it is on this view, else on which views. */
    private String where() {
        Set<FootView> views = state.drawn().views(match.zone(), state.tradition());
        return views.contains(state.viewProperty().get())
                ? new ChartWords(messages).feet(state.drawn().feet(match.zone(), state.tradition()))
                : new ChartWords(messages).views(views);
    }

    private static Node line(String text, List<Span> spans, String style) {
        HBox line = new HBox();
        line.getStyleClass().add(style);
        int end = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            int start = Math.max(end, span.start());
            int stop = Math.max(start, span.end());
            line.getChildren().addAll(part(text.substring(end, start)), matched(text.substring(start, stop)));
            end = stop;
        }
        line.getChildren().add(part(text.substring(end)));
        return line;
    }

    private static Label part(String text) {
        return Prose.line(text, "match-text");
    }

    private static Label matched(String text) {
        Label part = part(text);
        part.setMinWidth(USE_PREF_SIZE);
        part.getStyleClass().add("matched");
        return part;
    }
}
