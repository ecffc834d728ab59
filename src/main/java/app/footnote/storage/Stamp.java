package app.footnote.storage;

import java.time.Instant;

/** What tells cheaply whether a file has changed. */
record Stamp(long size, Instant changedAt) {}
