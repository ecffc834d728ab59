package app.footnote.search;

import app.footnote.client.ClientId;
import app.footnote.practice.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A record that can be found.
 *
 * @param ref which record it is
 * @param client whose it is; empty for a walk-in
 * @param when when it was made
 * @param passages gives what is written in it, the same each time; asked for again for each hit, so that nothing but the
 *     folded text is kept beside the record itself
 */
public record Document(RecordRef<?> ref, Optional<ClientId> client, Instant when, Supplier<List<Passage>> passages) {}
