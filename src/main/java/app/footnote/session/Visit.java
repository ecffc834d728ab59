package app.footnote.session;

import java.time.Instant;

/**
 * A time at which a stage was begun, or gone back to. It lasts until the next visit of any stage.
 *
 * @param stage the stage, from 0
 * @param from when it was begun
 */
public record Visit(int stage, Instant from) {}
