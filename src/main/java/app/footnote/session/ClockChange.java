package app.footnote.session;

import java.time.Duration;
import java.time.Instant;

/**
 * The computer's clock was set while a session ran. The times of the session go on as if it had not been.
 *
 * @param at when, in the time of the session
 * @param by how far forward it was set; negative for back
 */
public record ClockChange(Instant at, Duration by) {}
