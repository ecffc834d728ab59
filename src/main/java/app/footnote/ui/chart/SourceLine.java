package app.footnote.ui.chart;

import app.footnote.chart.Verdict;
import java.net.URI;
import java.util.Optional;

/**
 * What one source says of the chosen zone.
 *
 * @param title of the source
 * @param page the web page, if the address is one
 * @param says the place in the source's words
 * @param tradition the name of the tradition it belongs to
 * @param verdict how it relates to the place drawn, if it says anything on it
 */
record SourceLine(String title, Optional<URI> page, String says, String tradition, Optional<Verdict> verdict) {}
