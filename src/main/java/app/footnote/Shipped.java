package app.footnote;

import app.footnote.chart.ChartPack;
import app.footnote.chart.pack.AilmentReader;
import app.footnote.chart.pack.BadPackException;
import app.footnote.chart.pack.ChartPackReader;
import app.footnote.chart.pack.PackSource;
import app.footnote.guide.GuideBook;
import app.footnote.guide.GuideReader;
import app.footnote.session.Preset;
import app.footnote.session.SessionWords;
import app.footnote.storage.SessionPresets;
import app.footnote.storage.ShippedSessionWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * What comes with the app and the first screen needs.
 *
 * @param chart the foot chart
 * @param ailments words for illnesses, which find no zone
 */
record Shipped(ChartPack chart, Set<String> ailments) {
    /** The plain treatments come first in their file. */
    private static final int PLAIN = 5;

    private static final PackSource PACK = PackSource.asset("charts/footnote");

    /**
     * Reads it.
     *
     * @throws IllegalStateException if the app was packed with a chart that cannot be read
     */
    static Shipped read() {
        try {
            return new Shipped(new ChartPackReader().read(PACK), Set.copyOf(new AilmentReader().read(PACK)));
        } catch (BadPackException e) {
            throw new IllegalStateException("the chart packed with the app is damaged: " + e.getMessage(), e);
        }
    }

    /** Returns the words a session record offers, read when they are asked for. */
    SessionWords words() {
        return ShippedSessionWords.read();
    }

    /** Returns the treatments to choose from, read when they are asked for, since the first screen does not need them. */
    List<Preset> presets() {
        return SessionPresets.shipped();
    }

    /** Returns the five plain treatments, which the guide suggests and made-up clients have had. */
    List<Preset> plainPresets() {
        return presets().subList(0, PLAIN);
    }

    /** Returns the guide, which is read only when it is opened. */
    static GuideBook guideBook() {
        try {
            return new GuideReader().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
