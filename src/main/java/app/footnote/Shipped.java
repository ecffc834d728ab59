package app.footnote;

import app.footnote.chart.ChartPack;
import app.footnote.chart.pack.AilmentReader;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.session.Preset;
import app.footnote.storage.SessionPresets;
import java.util.List;
import java.util.Set;

/**
 * What comes with the app and the first screen needs.
 *
 * @param chart the foot chart
 * @param ailments words for illnesses, which find no zone
 * @param presets the treatments to choose from
 */
record Shipped(ChartPack chart, Set<String> ailments, List<Preset> presets) {
    private static final PackSource PACK = PackSource.asset("charts/footnote");

    /**
     * Reads it.
     *
     * @throws IllegalStateException if the app was packed with a chart that cannot be read
     */
    static Shipped read() {
        try {
            return new Shipped(
                    new ChartPackReader().read(PACK),
                    Set.copyOf(new AilmentReader().read(PACK)),
                    SessionPresets.shipped());
        } catch (BadPackException e) {
            throw new IllegalStateException("the chart packed with the app is damaged: " + e.getMessage(), e);
        }
    }
}
