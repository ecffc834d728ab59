package app.footnote.ui.chart;

import app.footnote.chart.search.SearchAnswer;
import app.footnote.chart.search.ZoneMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the auto-completion pop-up.
 *
 * @param match the zone
 * @param words what was typed
 * @param isFirst whether the heading of its group stands above it
 */
record Suggestion(ZoneMatch match, String words, boolean isFirst) {

    /** Returns one row for each of the first matches, groups together. */
    static List<Suggestion> of(SearchAnswer answer, String words, int most) {
        List<ZoneMatch> matches = answer instanceof SearchAnswer.Found found ? found.matches() : List.of();
        List<Suggestion> rows = new ArrayList<>();
        for (ZoneMatch match : matches.stream().limit(most).toList()) {
            boolean isFirst = rows.isEmpty() || rows.getLast().match().group() != match.group();
            rows.add(new Suggestion(match, words, isFirst));
        }
        return rows;
    }
}
