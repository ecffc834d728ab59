package app.footnote.ui.chart;

import java.net.URI;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What the panel reaches beyond the chart.
 *
 * @param notes the practitioner's own notes
 * @param timeZone in which the time of a save is told
 * @param openLink opens a web page outside the app
 */
record PanelPorts(ZoneNotes notes, ZoneId timeZone, Consumer<URI> openLink) {}
