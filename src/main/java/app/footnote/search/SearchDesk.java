package app.footnote.search;

import app.footnote.client.Client;
import app.footnote.consultation.Consultation;
import app.footnote.practice.Practice;
import app.footnote.practice.ReadingProgress;
import app.footnote.practice.RecordListener;
import app.footnote.session.SessionRecord;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps the index in step with a practice and answers questions, both on threads of their own, so that whoever asks never
 * waits. Called on the thread that owns the practice.
 */
public final class SearchDesk implements RecordListener {
    private final SearchIndex index = new SearchIndex();
    private final Practice practice;
    private final Supplier<Documents> maker;
    private final Workers workers;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger newest = new AtomicInteger();
    /** Used on the filling thread only. */
    private Optional<Documents> documents = Optional.empty();

    /**
     * The threads.
     *
     * @param filling runs one task after the other, in their order
     * @param searching runs one task after the other, in their order
     * @param owner runs what it is given on the thread that owns the practice
     */
    public record Workers(Executor filling, Executor searching, Executor owner) {}

    /**
     * Knows nothing yet.
     *
     * @param maker makes the documents, asked once, on the thread that fills the index
     */
    public SearchDesk(Practice practice, Supplier<Documents> maker, Workers workers) {
        this.practice = practice;
        this.maker = maker;
        this.workers = workers;
    }

    /** Begins to take up what is in the practice, and what comes to it from now on. Call once. */
    public void takeUp() {
        practice.follow(this);
    }

    /** Looks for what was typed. Only the answer to the newest question is given, on the owner's thread. */
    public void ask(String typed, Consumer<Answer> answered) {
        int question = newest.incrementAndGet();
        workers.searching().execute(() -> {
            if (question == newest.get()) {
                Answer answer = index.search(Query.of(typed), () -> question != newest.get());
                workers.owner().execute(() -> {
                    if (question == newest.get()) {
                        answered.accept(answer);
                    }
                });
            }
        });
    }

    /** Returns of how many sessions the text is there. */
    public ReadingProgress progress() {
        ReadingProgress reading = practice.reading();
        boolean complete = reading.isComplete() && waiting.get() == 0;
        return complete ? reading : new ReadingProgress(searchable(reading.total()), reading.total());
    }

    @Override
    public void kept(Client client) {
        take(documents -> documents.of(client));
    }

    @Override
    public void kept(Consultation consultation) {
        take(documents -> documents.of(consultation));
    }

    @Override
    public void kept(SessionRecord session) {
        take(documents -> documents.of(session));
    }

    private Documents documents() {
        if (documents.isEmpty()) {
            documents = Optional.of(maker.get());
        }
        return documents.get();
    }

    private int searchable(int total) {
        return Math.clamp(sessions.get(), 0, Math.max(0, total - 1));
    }

    private void take(Function<Documents, Document> way) {
        waiting.incrementAndGet();
        workers.filling().execute(() -> {
            Document document = way.apply(documents());
            if (index.put(document) && Kind.of(document.ref()) == Kind.SESSION) {
                sessions.incrementAndGet();
            }
            waiting.decrementAndGet();
        });
    }
}
