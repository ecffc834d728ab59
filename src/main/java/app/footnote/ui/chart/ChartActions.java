package app.footnote.ui.chart;

import java.net.URI;
import java.util.function.Consumer;

/**
 * What the chart screen asks the app to do.
 *
 * @param openLink opens a web page outside the app
 * @param startSession goes to a new session
 */
public record ChartActions(Consumer<URI> openLink, Runnable startSession) {}
