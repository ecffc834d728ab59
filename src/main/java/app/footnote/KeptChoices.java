package app.footnote;

import app.footnote.chart.ChartPack;
import app.footnote.settings.ChartSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.SettingsStore;
import app.footnote.ui.chart.ChartChoices;
import java.util.function.UnaryOperator;

/** What the practitioner chose on the chart, kept in the settings at every change. */
final class KeptChoices {
    private KeptChoices() {}

    /** Returns the choices as they were left. */
    static ChartChoices of(ChartPack chart, SettingsStore store) {
        ChartSettings settings = store.settings().chart();
        String tradition = settings.tradition()
                .filter(id -> chart.shownTraditions().stream()
                        .anyMatch(shown -> shown.id().equals(id)))
                .orElse(chart.shownTraditions().getFirst().id());
        ChartChoices kept = new ChartChoices(tradition, settings.guideLines(), settings.fiveZones());
        kept.reducedMotionProperty().set(store.settings().look().reducedMotion());
        kept.traditionProperty().subscribe((before, now) -> keep(store, shown -> shown.withTradition(now)));
        kept.guideLinesProperty().subscribe((before, now) -> keep(store, shown -> shown.withGuideLines(now)));
        kept.fiveZonesProperty().subscribe((before, now) -> keep(store, shown -> shown.withFiveZones(now)));
        return kept;
    }

    private static void keep(SettingsStore store, UnaryOperator<ChartSettings> change) {
        Settings settings =
                store.settings().withChart(change.apply(store.settings().chart()));
        if (!settings.equals(store.settings())) {
            store.save(settings);
        }
    }
}
