package app.footnote.storage;

import app.footnote.client.ClientId;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sessions in memory, by id and by whose they are, newest first. */
final class SessionShelf {
    private static final Comparator<SessionRecord> NEWEST_FIRST = Comparator.comparing(SessionRecord::startedAt)
            .thenComparing(session -> session.id().value())
            .reversed();

    private final Shelf<SessionId, SessionRecord> shelf;
    private final Map<Optional<ClientId>, SortedSet<SessionRecord>> byClient = new HashMap<>();
    private final SortedSet<SessionRecord> unfinished = new TreeSet<>(NEWEST_FIRST);

    SessionShelf(Shelf<SessionId, SessionRecord> shelf) {
        this.shelf = shelf;
    }

    /** Adds a session as it was read, unless it was put meanwhile. */
    void add(SessionRecord session, RecordFile<SessionRecord> file) {
        if (shelf.get(session.id()).isEmpty()) {
            shelf.add(session, file);
            index(session);
        }
    }

    /** Adds or replaces a session and sends it to the disk. */
    void put(SessionRecord session) {
        shelf.get(session.id()).ifPresent(this::forget);
        shelf.put(session);
        shelf.get(session.id()).ifPresent(this::index);
    }

    Optional<SessionRecord> get(SessionId id) {
        return shelf.get(id);
    }

    Optional<RecordFile<SessionRecord>> file(SessionId id) {
        return shelf.file(id);
    }

    Stream<SessionRecord> all() {
        return shelf.all();
    }

    /** Gives every session to the follower, now and each time one is added or replaced. */
    void follow(Consumer<SessionRecord> follower) {
        shelf.follow(follower);
    }

    /** Returns a client's sessions, or those without a client, newest first. */
    List<SessionRecord> of(Optional<ClientId> client) {
        return List.copyOf(byClient.getOrDefault(client, new TreeSet<>()));
    }

    /** Returns the newest session that is not over. */
    Optional<SessionRecord> newestUnfinished() {
        return unfinished.stream().findFirst();
    }

    private void index(SessionRecord session) {
        byClient.computeIfAbsent(session.client(), _ -> new TreeSet<>(NEWEST_FIRST))
                .add(session);
        if (!session.isFinished()) {
            unfinished.add(session);
        }
    }

    private void forget(SessionRecord session) {
        byClient.get(session.client()).remove(session);
        unfinished.remove(session);
    }
}
