package app.footnote.practice;

import java.time.Instant;
import java.util.Optional;

/**
 * What a practice or a backup holds.
 *
 * @param clients how many clients
 * @param consultations how many consultations
 * @param sessions how many sessions
 * @param lastSaved when the newest of these files was saved; empty if there is none that can be read
 */
public record BackupContents(int clients, int consultations, int sessions, Optional<Instant> lastSaved) {}
