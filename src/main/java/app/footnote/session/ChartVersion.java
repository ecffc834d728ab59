package app.footnote.session;

import app.footnote.chart.ChartPack;

/**
 * The chart pack a zone was marked on.
 *
 * @param pack the pack's id
 * @param version the pack's version
 */
public record ChartVersion(String pack, String version) {

    /** Returns the version of that chart. */
    public static ChartVersion of(ChartPack chart) {
        return new ChartVersion(chart.id(), chart.version());
    }
}
