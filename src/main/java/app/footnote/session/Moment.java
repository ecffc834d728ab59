package app.footnote.session;

import java.time.Instant;
import java.util.Optional;

/**
 * When in a session something was noted.
 *
 * @param at the time
 * @param stage id of the stage it was in, if a stage was running
 */
public record Moment(Instant at, Optional<String> stage) {}
