package app.footnote.chart;

import java.util.Map;

/**
 * What one source says of one reflex zone.
 *
 * @param source id of the {@link Source}
 * @param url the page
 * @param tradition id of the {@link Tradition} it belongs to
 * @param foot the foot in the source's words
 * @param view the surface in the source's words
 * @param says the place in the source's words, shortened and in English
 * @param verdicts by place id, how it relates to that drawn place
 */
public record Statement(
        String source,
        String url,
        String tradition,
        String foot,
        String view,
        String says,
        Map<String, Verdict> verdicts) {

    /** Copies the verdicts. */
    public Statement {
        verdicts = Map.copyOf(verdicts);
    }
}
