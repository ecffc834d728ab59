package app.footnote.ui.chart;

import app.footnote.chart.FootView;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Segments;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;

/** Sole, top, inner or outer; while searching, with the number of matches on each. */
final class ViewSwitch {
    private final SearchState search;
    private final Messages messages;
    private final Segments<FootView> segments;

    ViewSwitch(ChartState state, SearchState search, Messages messages) {
        this.search = search;
        this.messages = messages;
        Map<FootView, String> texts = new EnumMap<>(FootView.class);
        for (FootView view : FootView.values()) {
            texts.put(view, new ChartWords(messages).view(view));
        }
        segments = new Segments<>("chart-view", texts, FootView.PLANTAR);
        segments.valueProperty().bindBidirectional(state.viewProperty());
        segments.node().setAccessibleText(messages.text("view.switch"));
        Watch.changes(this::count, search.answerProperty(), state.traditionProperty());
    }

    Node node() {
        return segments.node();
    }

    private void count() {
        for (FootView view : FootView.values()) {
            show(view, search.countOn(view));
        }
    }

    private void show(FootView view, long matches) {
        String name = new ChartWords(messages).view(view);
        segments.setSign(
                view,
                matches > 0 ? new CountBadge(matches) : null,
                search.isActive() ? messages.text("view.matches", name, matches) : name);
    }
}
