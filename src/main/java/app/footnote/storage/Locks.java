package app.footnote.storage;

import app.footnote.consultation.Consultation;
import app.footnote.record.Lifecycle;
import app.footnote.session.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes down that a finished record is locked when its time has come, so that no clock can open it again. */
final class Locks {
    /** A computer that slept counts no time, so the clock is looked at again and again. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Shelves shelves;
    private Optional<Executor> owner = Optional.empty();
    private boolean isWaiting;

    Locks(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Locks what is due, from now on until the practice is closed, on the thread that owns the practice. */
    void keep(Executor newOwner) {
        owner = Optional.of(newOwner);
        sweep();
    }

    /** Locks what is due now. In a folder that may only be read nothing is written down. */
    void sweep() {
        if (owner.isEmpty() || shelves.folder().readOnly().isPresent()) {
            return;
        }
        Instant now = shelves.desk().time().instant();
        open(shelves.sessions().all(), SessionRecord::lifecycle).stream()
                .filter(session -> session.on(now).lifecycle().isLocked())
                .filter(session -> isOurs(shelves.sessions().file(session.id())))
                .forEach(session -> shelves.sessions().put(session.on(now)));
        open(shelves.consultations().all(), Consultation::lifecycle).stream()
                .filter(consultation -> consultation.on(now).lifecycle().isLocked())
                .filter(consultation -> isOurs(shelves.consultations().file(consultation.id())))
                .forEach(consultation -> shelves.consultations().put(consultation.on(now)));
        waitForNext(now);
    }

    /** Takes note of a record that was put and may be the next to lock. */
    void expect(Lifecycle lifecycle) {
        Instant now = shelves.desk().time().instant();
        if (lifecycle.on(now).isLocked() && !lifecycle.isLocked()) {
            owner.ifPresent(thread -> thread.execute(this::sweep));
        } else if (lifecycle instanceof Lifecycle.Finished) {
            waitForNext(now);
        }
    }

    private void waitForNext(Instant now) {
        if (isWaiting || owner.isEmpty()) {
            return;
        }
        Stream<Lifecycle> all = Stream.concat(
                shelves.sessions().all().map(SessionRecord::lifecycle),
                shelves.consultations().all().map(Consultation::lifecycle));
        open(all, lifecycle -> lifecycle).stream()
                .map(lifecycle -> ((Lifecycle.Finished) lifecycle).locksAt())
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .ifPresent(next -> waitFor(Duration.between(now, next)));
    }

    private void waitFor(Duration time) {
        isWaiting = true;
        Duration wait = time.compareTo(LONGEST_WAIT) < 0 ? time : LONGEST_WAIT;
        shelves.desk().timer().after(wait, () -> owner.orElseThrow().execute(this::wake));
    }

    private void wake() {
        isWaiting = false;
        sweep();
    }

    private static <T> List<T> open(Stream<T> records, Function<T, Lifecycle> lifecycle) {
        return records.filter(each -> lifecycle.apply(each) instanceof Lifecycle.Finished)
                .toList();
    }

    /** A file of a newer Footnote is not to be written. */
    private static boolean isOurs(Optional<? extends RecordFile<?>> file) {
        return file.filter(RecordFile::isNewer).isEmpty();
    }
}
