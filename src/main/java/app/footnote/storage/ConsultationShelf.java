package app.footnote.storage;

import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The consultations in memory, by id and by client, newest first. */
final class ConsultationShelf {
    private final Shelf<ConsultationId, Consultation> shelf;
    private final Map<ClientId, SortedSet<Consultation>> byClient = new HashMap<>();

    ConsultationShelf(Shelf<ConsultationId, Consultation> shelf) {
        this.shelf = shelf;
    }

    /** Adds a consultation as it was read, unless it was put meanwhile. */
    void add(Consultation consultation, RecordFile<Consultation> file) {
        if (shelf.get(consultation.id()).isEmpty()) {
            shelf.add(consultation, file);
            index(consultation);
        }
    }

    /** Adds or replaces a consultation and sends it to the disk. */
    void put(Consultation consultation) {
        shelf.get(consultation.id())
                .ifPresent(before -> byClient.get(before.client()).remove(before));
        shelf.put(consultation);
        shelf.get(consultation.id()).ifPresent(this::index);
    }

    Optional<Consultation> get(ConsultationId id) {
        return shelf.get(id);
    }

    Optional<RecordFile<Consultation>> file(ConsultationId id) {
        return shelf.file(id);
    }

    Stream<Consultation> all() {
        return shelf.all();
    }

    /** Gives every consultation to the follower, now and each time one is added or replaced. */
    void follow(Consumer<Consultation> follower) {
        shelf.follow(follower);
    }

    /** Returns a client's consultations, newest first. */
    List<Consultation> of(ClientId client) {
        return List.copyOf(byClient.getOrDefault(client, new TreeSet<>()));
    }

    private void index(Consultation consultation) {
        byClient.computeIfAbsent(consultation.client(), _ -> new TreeSet<>(Consultation.NEWEST_FIRST))
                .add(consultation);
    }
}
