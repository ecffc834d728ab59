package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where zones are searched for. Enter goes from match to match, Esc clears. */
final class SearchField extends CustomTextField {
    private final SearchState search;
    private Optional<SuggestionPopup> popup = Optional.empty();

    SearchField(SearchState search, ChartState state, Messages messages) {
        this.search = search;
        new Named(messages).name(this, "chart-search", "search.field");
        getStyleClass().add("search-field");
        setPromptText(messages.text("search.prompt"));
        setLeft(new FontIcon(Feather.SEARCH));
        Label hint = new Label(messages.text("search.hint"));
        hint.getStyleClass().add("key-hint");
        Button clear = clearButton(messages);
        search.wordsProperty().subscribe(words -> setRight(words.isEmpty() ? hint : clear));
        textProperty().bindBidirectional(search.wordsProperty());
        focusedProperty().subscribe(focused -> {
            if (focused && popup.isEmpty()) { // a list in a window of its own, which nobody needs before typing here
                popup = Optional.of(new SuggestionPopup(this, search, state, messages));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Takes the focus with everything selected, so that typing starts a new search. */
    void begin() {
        requestFocus();
        selectAll();
    }

    private Button clearButton(Messages messages) {
        Button clear = new Named(messages).iconButton("chart-search-clear", "search.clear", Feather.X);
        clear.getStyleClass().addAll("flat", "tiny-button");
        clear.setOnAction(click -> {
            search.clear();
            requestFocus();
        });
        return clear;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> step(event);
            case ESCAPE -> clear(event);
            default -> {
                // Every other key types.
            }
        }
    }

    private void step(KeyEvent event) {
        if (popup.filter(SuggestionPopup::isShowing).isEmpty() && search.isActive()) {
            search.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void clear(KeyEvent event) {
        if (search.isActive()) {
            popup.ifPresent(SuggestionPopup::hide);
            search.clear();
            event.consume();
        }
    }
}
