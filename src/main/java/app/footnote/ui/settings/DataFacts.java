package app.footnote.ui.settings;

/**
 * What the Data section tells.
 *
 * @param folder the practice folder
 * @param clients number of clients
 * @param sessions number of sessions
 * @param chart name and version of the chart pack
 * @param version of the app
 */
public record DataFacts(String folder, int clients, int sessions, String chart, String version) {}
