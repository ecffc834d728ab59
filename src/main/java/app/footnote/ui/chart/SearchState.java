package app.footnote.ui.chart;

import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.ZoneId;
import app.footnote.chart.search.SearchAnswer;
import app.footnote.chart.search.ZoneMatch;
import app.footnote.chart.search.ZoneSearch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is searched for on the chart, what was found, and which of the matches is open. */
final class SearchState {
    private static final int NONE_OPEN = -1;

    private final ChartState chart;
    private final ZoneSearch search;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<SearchAnswer> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", new SearchAnswer.Nothing());
    private int open = NONE_OPEN;

    SearchState(ChartState chart, ZoneSearch search) {
        this.chart = chart;
        this.search = search;
        words.subscribe((before, now) -> look(now));
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    SearchAnswer answer() {
        return answer.get();
    }

    /** Returns the zones found, best first. */
    List<ZoneMatch> matches() {
        return answer.get() instanceof SearchAnswer.Found found ? found.matches() : List.of();
    }

    /** Returns the ids of the zones found. */
    Set<ZoneId> ids() {
        return matches().stream().map(match -> match.zone().id()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isActive() {
        return !words.get().isBlank();
    }

    /** Returns how many of the zones found are drawn on that view. */
    long countOn(FootView view) {
        return matches().stream().filter(match -> isOn(match.zone(), view)).count();
    }

    boolean isOn(ReflexZone zone, FootView view) {
        return chart.drawn().views(zone, chart.tradition()).contains(view);
    }

    /** Opens the next match, or the one before it, round and round; the first after the words have changed. */
    void step(int by) {
        List<ZoneMatch> matches = matches();
        if (!matches.isEmpty()) {
            int next = open == NONE_OPEN && by < 0 ? matches.size() - 1 : Math.floorMod(open + by, matches.size());
            open(matches.get(next).zone().id());
        }
    }

    /** Opens that match; the next step goes on from it. */
    void open(ZoneId zone) {
        open = matches().stream().map(match -> match.zone().id()).toList().indexOf(zone);
        chart.open(zone);
    }

    /** Ends the search. The zone opened last stays chosen. */
    void clear() {
        words.set("");
    }

    /** Returns what those words find, without searching for them on the chart. */
    SearchAnswer find(String sought) {
        return search.search(sought);
    }

    private void look(String now) {
        open = NONE_OPEN;
        answer.set(find(now));
        if (isActive()) {
            chart.selectedProperty().set(null);
            chart.panelProperty().set(Panel.SEARCH);
        } else {
            chart.panelProperty().set(chart.zone().isPresent() ? Panel.ZONE : Panel.EMPTY);
        }
    }
}
