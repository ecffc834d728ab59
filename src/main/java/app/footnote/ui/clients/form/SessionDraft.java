package app.footnote.ui.clients.form;

import app.footnote.practice.Practice;
import app.footnote.practice.RecordRef;
import app.footnote.record.Addendum;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One session's record being written: every change is saved, and can be taken back until the record is left. */
final class SessionDraft implements Editing<SessionRecord> {
    private final Practice practice;
    private final InstantSource clock;
    private final SessionId id;
    private final ReadOnlyObjectWrapper<SessionRecord> current;
    private final Deque<SessionRecord> past = new ArrayDeque<>();
    private final Deque<SessionRecord> future = new ArrayDeque<>();
    private Optional<String> writing = Optional.empty();

    SessionDraft(Practice practice, InstantSource clock, SessionRecord session) {
        this.practice = practice;
        this.clock = clock;
        id = session.id();
        current = new ReadOnlyObjectWrapper<>(this, "current", session.on(clock.instant()));
    }

    /** The record as it stands. */
    ReadOnlyObjectProperty<SessionRecord> currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void edit(String field, UnaryOperator<SessionRecord> change) {
        refresh();
        SessionRecord before = current.get();
        if (before.lifecycle().isLocked()) {
            return;
        }
        SessionRecord after = change.apply(before);
        if (!after.equals(before)) {
            remember(field, before);
            put(after);
        }
    }

    @Override
    public void endStep() {
        writing = Optional.empty();
        practice.flush();
    }

    boolean canUndo() {
        return !past.isEmpty() && isOpen();
    }

    boolean canRedo() {
        return !future.isEmpty() && isOpen();
    }

    void undo() {
        step(past, future);
    }

    void redo() {
        step(future, past);
    }

    /** Takes notes and findings from an earlier version. */
    void copyBack(SessionRecord earlier) {
        edit("earlier version", record -> written(record, earlier));
        endStep();
    }

    void lockNow() {
        refresh();
        put(current.get().lockNow(clock.instant()));
        practice.flush();
    }

    void add(Addendum addendum) {
        refresh();
        put(current.get().add(addendum));
        practice.flush();
    }

    /** Reads the record anew: the running session is written from elsewhere, too, and its time to lock may have come. */
    void refresh() {
        Instant now = clock.instant();
        current.set(practice.session(id).orElse(current.get()).on(now));
    }

    /** Tells that the record is left. */
    void leave() {
        practice.flush();
        practice.endSitting(new RecordRef.OfSession(id));
    }

    private boolean isOpen() {
        return !current.get().lifecycle().isLocked();
    }

    private void remember(String field, SessionRecord before) {
        if (writing.filter(field::equals).isEmpty()) {
            past.push(before);
        }
        future.clear();
        writing = Optional.of(field);
    }

    private void step(Deque<SessionRecord> from, Deque<SessionRecord> to) {
        refresh();
        if (!from.isEmpty() && isOpen()) {
            to.push(current.get());
            writing = Optional.empty();
            put(written(current.get(), from.pop()));
        }
    }

    private static SessionRecord written(SessionRecord record, SessionRecord then) {
        return record.with(then.notes()).withFindings(then.findings());
    }

    private void put(SessionRecord record) {
        practice.save(record);
        current.set(record);
    }
}
