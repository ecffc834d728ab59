package app.footnote.session;

import java.time.Instant;
import java.util.Optional;

/**
 * That the client felt unwell during a session.
 *
 * @param at when it was noticed
 * @param stage id of the stage it was noticed in, if a stage was running
 */
public record Unwell(Instant at, Optional<String> stage) {}
