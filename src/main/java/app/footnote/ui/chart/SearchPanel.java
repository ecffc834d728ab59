package app.footnote.ui.chart;

import app.footnote.chart.FootView;
import app.footnote.chart.search.SearchAnswer;
import app.footnote.chart.search.ZoneMatch;
import app.footnote.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the search found, in words, with a way to every view and every match; or an honest no. */
final class SearchPanel extends VBox {
    private final SearchState search;
    private final ChartState state;
    private final Messages messages;

    SearchPanel(SearchState search, ChartState state, Messages messages) {
        this.search = search;
        this.state = state;
        this.messages = messages;
        setId("chart-panel-search");
        getStyleClass().add("search-panel");
        switch (search.answer()) {
            case SearchAnswer.Found found -> found(found);
            case SearchAnswer.Ailment ailment -> say("search.illness");
            case SearchAnswer.Nothing nothing -> say("search.nothing");
        }
    }

    private void say(String key) {
        Label text = Lines.wrapped(messages.text(key), "text-large");
        text.setId("chart-search-answer");
        getChildren().setAll(Lines.heading(messages.text(key + ".title")), text);
    }

    private void found(SearchAnswer.Found found) {
        VBox rows = new VBox();
        found.matches().forEach(match -> rows.getChildren().add(row(match)));
        getChildren().setAll(Lines.section(sentence(found), otherViews()), rows, about());
    }

    private Node sentence(SearchAnswer.Found found) {
        int all = found.matches().size();
        long here = search.countOn(state.viewProperty().get());
        Label sentence = Lines.wrapped(sentence(here, all), "text-medium");
        sentence.setId("chart-search-count");
        return sentence;
    }

    private String sentence(long here, int all) {
        if (all == 1) {
            return messages.text(here == 1 ? "search.single-here" : "search.single-elsewhere");
        }
        return here == all ? messages.text("search.all-here", all) : messages.text("search.on-view", here, all);
    }

    private Node otherViews() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("view-buttons");
        for (FootView view : FootView.values()) {
            if (view != state.viewProperty().get() && search.countOn(view) > 0) {
                buttons.getChildren().add(show(view));
            }
        }
        return buttons;
    }

    private Button show(FootView view) {
        Button button = new Button(messages.text("search.show-view", new ChartWords(messages).view(view)));
        button.setId("chart-search-show-" + view.id());
        button.getStyleClass().addAll("small", "view-button");
        button.setGraphic(new CountBadge(search.countOn(view)));
        button.setOnAction(click -> state.viewProperty().set(view));
        return button;
    }

    private Button row(ZoneMatch match) {
        Button row = new Button();
        row.setId("chart-match-" + match.zone().id());
        row.setAccessibleText(match.zone().name());
        row.getStyleClass().addAll("flat", "match-button");
        row.setMaxWidth(Double.MAX_VALUE);
        MatchRow content = new MatchRow(match, state, messages);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setGraphic(content);
        row.setOnAction(click -> search.open(match.zone().id()));
        return row;
    }

    private Node about() {
        return Lines.wrapped(messages.text("search.about"), "text-small", "text-muted", "info-note");
    }
}
