package app.footnote.storage;

import app.footnote.practice.ReadingProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** The records that were not read when the practice was opened: first clients and newest sessions, then older ones. */
final class Backlog {
    private static final int FIRST = 64;
    private static final int BATCH = 200;
    private static final int PART = 25;
    private static final int BATCHES_ON_THE_WAY = 2;

    private final PracticeReader reader;
    private final Semaphore room = new Semaphore(BATCHES_ON_THE_WAY);
    private boolean hasFirst;
    private List<Path> rest = List.of();
    private int total;
    private int read;
    private volatile boolean isStopped;
    private Optional<Thread> thread = Optional.empty();

    Backlog(PracticeReader reader) {
        this.reader = reader;
    }

    ReadingProgress progress() {
        return hasFirst ? new ReadingProgress(read, total) : new ReadingProgress(0, 1);
    }

    /** Reads everything on this thread, which owns the practice. */
    void readAll() {
        readFirst();
        if (!progress().isComplete()) {
            List<Path> left = takeRest();
            reader.readSessions(left);
            shelve(reader, left.size());
        }
    }

    /** Reads the clients and the newest sessions on this thread, among them one that still runs. */
    void readFirst() {
        List<Path> found = first(reader);
        int now = Math.min(FIRST, found.size());
        begin(found.size());
        rest = found.subList(now, found.size());
        shelve(reader, now);
    }

    /** Begins to read what is left on a thread of its own, once. */
    void start(Executor owner, ReadingProgress.Listener listener) {
        if (thread.isEmpty() && !progress().isComplete()) {
            boolean anew = !hasFirst;
            List<Path> left = takeRest();
            thread = Optional.of(Thread.ofPlatform()
                    .daemon()
                    .name("footnote-reader")
                    .start(() -> read(anew ? Optional.empty() : Optional.of(left), owner, listener)));
        }
    }

    /** Lets the thread come to its end. */
    void stop() {
        isStopped = true;
        thread.ifPresent(Thread::interrupt);
        try {
            if (thread.isPresent()) {
                thread.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Path> first(PracticeReader reader) {
        reader.readClients();
        List<Path> found = reader.sessionFiles();
        reader.readSessions(found.subList(0, Math.min(FIRST, found.size())));
        return found;
    }

    private void read(Optional<List<Path>> known, Executor owner, ReadingProgress.Listener listener) {
        try {
            List<Path> left = known.orElseGet(() -> handFirst(owner, listener));
            for (int from = 0; from < left.size() && !isStopped; from += BATCH) {
                room.acquire();
                hand(left.subList(from, Math.min(from + BATCH, left.size())), owner, listener);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the practice is being closed
        }
    }

    private List<Path> handFirst(Executor owner, ReadingProgress.Listener listener) {
        PracticeReader its = reader.another();
        List<Path> found = first(its);
        int now = Math.min(FIRST, found.size());
        owner.execute(() -> {
            if (!isStopped) {
                begin(found.size());
                take(List.of(its), now, listener);
            }
        });
        return found.subList(now, found.size());
    }

    private void hand(List<Path> batch, Executor owner, ReadingProgress.Listener listener) {
        List<PracticeReader> readers = readSideBySide(batch);
        owner.execute(() -> {
            room.release();
            if (!isStopped) {
                take(readers, batch.size(), listener);
            }
        });
    }

    /** Reading is mostly work for a processor, so all of them read parts of it. */
    private List<PracticeReader> readSideBySide(List<Path> batch) {
        return IntStream.iterate(0, from -> from < batch.size(), from -> from + PART)
                .mapToObj(from -> batch.subList(from, Math.min(from + PART, batch.size())))
                .parallel()
                .map(this::readPart)
                .toList();
    }

    private PracticeReader readPart(List<Path> part) {
        PracticeReader its = reader.another();
        its.readSessions(part.stream().takeWhile(_ -> !isStopped).toList());
        return its;
    }

    private void take(List<PracticeReader> readers, int count, ReadingProgress.Listener listener) {
        readers.forEach(PracticeReader::shelve);
        count(count, readers.getLast());
        listener.progressed(
                progress(),
                readers.stream().flatMap(each -> each.problems().stream()).toList());
    }

    private void begin(int found) {
        hasFirst = true;
        total = found;
    }

    /** Gives the names away, so that nothing keeps them in memory once they are read. */
    private List<Path> takeRest() {
        List<Path> left = rest;
        rest = List.of();
        return left;
    }

    private void shelve(PracticeReader its, int count) {
        its.shelve();
        count(count, its);
    }

    private void count(int more, PracticeReader last) {
        read += more;
        if (read == total) {
            last.reportSessionsWithoutTheirClient();
        }
    }
}
