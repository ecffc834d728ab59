package app.footnote.chart;

/**
 * A published text that statements were read in.
 *
 * @param id kebab-case, unique in the pack
 * @param title what it is called
 * @param kind book, article, school page and so on
 * @param language ISO 639 code
 */
public record Source(String id, String title, String kind, String language) {}
