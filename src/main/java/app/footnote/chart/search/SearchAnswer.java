package app.footnote.chart.search;

import app.footnote.chart.FootView;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a search says. */
public sealed interface SearchAnswer {

    /**
     * Zones were found.
     *
     * @param matches at least one, best first, each zone once
     */
    record Found(List<ZoneMatch> matches) implements SearchAnswer {

        /** Copies the matches. */
        public Found {
            matches = List.copyOf(matches);
        }

        /** Returns for every view how many of the zones are drawn there for that tradition. */
        public Map<FootView, Integer> countsByView(String tradition) {
            Map<FootView, Integer> counts = new EnumMap<>(FootView.class);
            Arrays.stream(FootView.values()).forEach(view -> counts.put(view, count(tradition, view)));
            return counts;
        }

        private int count(String tradition, FootView view) {
            return (int) matches.stream()
                    .filter(match -> match.zone().viewsIn(tradition).contains(view))
                    .count();
        }
    }

    /**
     * The words name an ailment, and Footnote links no zone to an illness.
     *
     * @param word the ailment, in lower case
     */
    record Ailment(String word) implements SearchAnswer {}

    /** Nothing matches, or nothing was asked. */
    record Nothing() implements SearchAnswer {}
}
