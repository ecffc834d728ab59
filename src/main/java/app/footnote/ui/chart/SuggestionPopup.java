package app.footnote.ui.chart;

import app.footnote.ui.kit.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.AutoCompletionBinding.ISuggestionRequest;
import org.controlsfx.control.textfield.TextFields;

/** The auto-completion under the search field. */
final class SuggestionPopup {
    private static final int MOST = 7;
    private static final double PADDING = 14;

    private final SearchState search;
    private final ChartState state;
    private final Messages messages;
    private final TextField field;
    private final PopupControl popup;

    SuggestionPopup(TextField field, SearchState search, ChartState state, Messages messages) {
        this.field = field;
        this.search = search;
        this.state = state;
        this.messages = messages;
        AutoCompletionBinding<Suggestion> binding = TextFields.bindAutoCompletion(field, this::suggest, typed());
        binding.setOnAutoCompleted(
                event -> search.open(event.getCompletion().match().zone().id()));
        binding.setVisibleRowCount(MOST);
        binding.setDelay(0);
        binding.prefWidthProperty().bind(field.widthProperty());
        popup = binding.getAutoCompletionPopup();
        popup.skinProperty().subscribe(this::dress);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    private List<Suggestion> suggest(ISuggestionRequest request) {
        String words = request.getUserText();
        return Suggestion.of(search.find(words), words, MOST);
    }

    /** Keeps what was typed in the field, so that Enter can go on to the next match of the same words. */
    private StringConverter<Suggestion> typed() {
        return new StringConverter<>() {
            @Override
            public String toString(Suggestion suggestion) {
                return suggestion.words();
            }

            @Override
            public Suggestion fromString(String words) {
                throw new UnsupportedOperationException("suggestions are only shown");
            }
        };
    }

    /** Replaces the list's fixed rows of 24 px by ours. */
    private void dress(Skin<?> skin) {
        if (skin != null && skin.getNode() instanceof ListView<?> list) {
            dress(suggestions(list));
        }
    }

    private void dress(ListView<Suggestion> list) {
        // The sheet that comes with the pop-up would win over those of the scene.
        list.getStylesheets().clear();
        list.setCellFactory(view -> new SuggestionCell(state, messages));
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> PADDING
                                + list.getItems().stream()
                                        .mapToDouble(SuggestionCell::height)
                                        .sum(),
                        list.getItems()));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Suggestion> suggestions(ListView<?> list) {
        return (ListView<Suggestion>) list;
    }
}
