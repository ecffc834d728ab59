package app.footnote.session;

/**
 * What a session record keeps of its preset, so that it reads true after the preset has changed.
 *
 * @param preset the preset's id
 * @param kind the kind of session
 * @param name the preset's name at the time
 */
public record Treatment(String preset, TreatmentKind kind, String name) {}
