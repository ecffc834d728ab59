package app.footnote.storage;

import app.footnote.practice.ReadingProgress;
import app.footnote.session.SessionRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** The session files that were not read when the practice was opened, newest first. */
final class Backlog {
    private static final int BATCH = 200;
    private static final int BATCHES_ON_THE_WAY = 2;

    private final PracticeReader reader;
    private final List<Path> files;
    private final int total;
    private final Semaphore room = new Semaphore(BATCHES_ON_THE_WAY);
    private int read;
    private volatile boolean isStopped;
    private Optional<Thread> thread = Optional.empty();

    /** A session as it was read. */
    record Found(SessionRecord session, RecordFile<SessionRecord> file) {}

    /**
     * @param files what is still to be read
     * @param alreadyRead how many files were read before
     */
    Backlog(PracticeReader reader, List<Path> files, int alreadyRead) {
        this.reader = reader;
        this.files = files;
        this.read = alreadyRead;
        this.total = alreadyRead + files.size();
    }

    ReadingProgress progress() {
        return new ReadingProgress(read, total);
    }

    /** Begins to read on a thread of its own, once. */
    void start(Executor owner, ReadingProgress.Listener listener) {
        if (thread.isEmpty() && !files.isEmpty()) {
            thread = Optional.of(
                    Thread.ofPlatform().daemon().name("footnote-reader").start(() -> readAll(owner, listener)));
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

    private void readAll(Executor owner, ReadingProgress.Listener listener) {
        try {
            for (int from = 0; from < files.size() && !isStopped; from += BATCH) {
                room.acquire();
                hand(files.subList(from, Math.min(from + BATCH, files.size())), owner, listener);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the practice is being closed
        }
    }

    private void hand(List<Path> batch, Executor owner, ReadingProgress.Listener listener) {
        Trouble trouble = reader.newTrouble();
        List<Found> found = new ArrayList<>();
        for (Path file : batch) {
            if (!isStopped) {
                reader.readSession(file, trouble).ifPresent(found::add);
            }
        }
        owner.execute(() -> take(batch.size(), found, trouble, listener));
    }

    private void take(int count, List<Found> found, Trouble trouble, ReadingProgress.Listener listener) {
        room.release();
        if (!isStopped) {
            found.forEach(reader::shelve);
            read += count;
            if (read >= total) {
                reader.reportSessionsWithoutTheirClient(trouble);
            }
            listener.progressed(progress(), trouble.problems());
        }
    }
}
