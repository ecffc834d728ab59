package app.footnote.ui.settings;

import app.footnote.chart.ChartPack;
import app.footnote.session.OwnPresets;
import app.footnote.session.Preset;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the presets in the settings work with.
 *
 * @param chart the chart whose zones a stage may light
 * @param shipped the presets that come with the app
 * @param kept what the practice made of them, as kept now
 * @param keep keeps what the practice makes of them
 * @param newId makes the id of a new preset
 * @param status how saving stands
 * @param times writes when it was saved
 */
public record PresetWork(
        ChartPack chart,
        List<Preset> shipped,
        Supplier<OwnPresets> kept,
        Consumer<OwnPresets> keep,
        Supplier<String> newId,
        SaveStatus status,
        TimeWords times) {}
