package app.footnote.chart.search;

import app.footnote.chart.ReflexZone;
import app.footnote.text.Span;
import java.util.List;

/**
 * A zone that answers a search.
 *
 * @param zone the zone
 * @param group in which of its texts it was found
 * @param text that text
 * @param spans the parts of the text that match, one for each word searched for
 */
public record ZoneMatch(ReflexZone zone, MatchGroup group, String text, List<Span> spans) {

    /** Copies the spans. */
    public ZoneMatch {
        spans = List.copyOf(spans);
    }
}
