package app.footnote.chart;

/**
 * A school of foot charts.
 *
 * @param id kebab-case, unique in the pack
 * @param name the name shown
 * @param shown whether the chart can be drawn for it; the others appear among the sources only
 */
public record Tradition(String id, String name, boolean shown) {}
