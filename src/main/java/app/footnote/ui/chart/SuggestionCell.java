package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Draws a suggestion, under the heading of its group if it is the first of it. */
final class SuggestionCell extends ListCell<Suggestion> {
    static final double ROW = 52;
    static final double HEADING = 26;

    private final ChartState state;
    private final Messages messages;

    SuggestionCell(ChartState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        getStyleClass().add("suggestion-cell");
        // As wide as the list, so that long lines end in dots and nothing scrolls sideways.
        setPrefWidth(0);
    }

    /** Returns how high the cell of that suggestion is. */
    static double height(Suggestion suggestion) {
        return suggestion.isFirst() ? ROW + HEADING : ROW;
    }

    @Override
    protected void updateItem(Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        if (empty || suggestion == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setAccessibleText(suggestion.match().zone().name());
            setGraphic(content(suggestion));
            setPrefHeight(height(suggestion));
        }
    }

    private VBox content(Suggestion suggestion) {
        MatchRow row = new MatchRow(suggestion.match(), state, messages);
        row.setPrefHeight(ROW);
        VBox content = new VBox();
        // Headings are part of a row and not rows themselves, so that arrow keys and Enter never land on one.
        if (suggestion.isFirst()) {
            Label heading =
                    new Label(messages.text("search.group." + suggestion.match().group()));
            heading.getStyleClass().addAll("text-caption", "suggestion-heading");
            content.getChildren().add(heading);
        }
        content.getChildren().add(row);
        return content;
    }
}
