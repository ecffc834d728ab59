package app.footnote.chart.pack;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ReflexZone;
import app.footnote.chart.Source;
import app.footnote.chart.Tradition;
import java.util.List;

/** What {@code chart.json} says; the drawings themselves are in other files. */
record Manifest(
        String id,
        String version,
        String name,
        String author,
        String licence,
        List<Tradition> traditions,
        List<DrawingEntry> drawings,
        List<Source> sources,
        List<ReflexZone> zones) {

    /** Returns the ids of the traditions the chart can be drawn for. */
    List<String> shownTraditions() {
        return traditions.stream().filter(Tradition::shown).map(Tradition::id).toList();
    }

    /** Returns the name of the file that holds that drawing. */
    String file(FootView view, Foot foot) {
        return drawings.stream()
                .filter(entry -> entry.view() == view && entry.foot() == foot)
                .map(DrawingEntry::file)
                .findFirst()
                .orElse(ManifestReader.FILE);
    }

    /** Which file holds which drawing. */
    record DrawingEntry(FootView view, Foot foot, String file) {}
}
