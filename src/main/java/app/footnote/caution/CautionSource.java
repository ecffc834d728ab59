package app.footnote.caution;

/**
 * Who lists a caution.
 *
 * @param id short name used in the data
 * @param name the full name
 * @param place where it is published, such as a web address without a protocol
 */
public record CautionSource(String id, String name, String place) {}
