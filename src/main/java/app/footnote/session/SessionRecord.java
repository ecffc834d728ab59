package app.footnote.session;

import app.footnote.chart.ZoneSpot;
import app.footnote.client.ClientId;
import app.footnote.record.Addendum;
import app.footnote.record.Lifecycle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that is kept of one session, from its start on.
 *
 * <p>The record is a draft while the session runs, and finished from its end on. Once it is locked nothing in it
 * changes any more but whose it is and what is added below it.
 *
 * @param id unique in the practice
 * @param client the client; empty for a walk-in
 * @param treatment the preset as it read then
 * @param clock the stages with their times, the pauses, and whether the session runs, is paused or is over
 * @param findings the marked zones in the order of marking, one per spot
 * @param notes what is written about it
 * @param timeZone the practitioner's time zone then
 * @param lifecycle where the record stands; a draft if and only if the session is not over
 * @param addenda what was added after it was locked, oldest first
 */
public record SessionRecord(
        SessionId id,
        Optional<ClientId> client,
        Treatment treatment,
        SessionClock clock,
        List<Finding> findings,
        SessionNotes notes,
        ZoneId timeZone,
        Lifecycle lifecycle,
        List<Addendum> addenda) {

    /** Copies the lists and refuses two findings of one spot, a lifecycle unlike the clock, and early addenda. */
    public SessionRecord {
        findings = new Findings(findings).all();
        addenda = List.copyOf(addenda);
        if (lifecycle.isDraft() == clock.isFinished()) {
            throw new IllegalArgumentException("a session's record is a draft until the session is over: " + id);
        }
        if (!addenda.isEmpty() && !lifecycle.isLocked()) {
            throw new IllegalArgumentException("only a locked record has addenda: " + id);
        }
    }

    /** Starts a session. */
    public static SessionRecord start(
            SessionId id, Optional<ClientId> client, Preset preset, Instant now, ZoneId timeZone) {
        return start(id, client, preset, now, Duration.ZERO, timeZone);
    }

    /** Starts a session that waits so long before its first stage begins. */
    public static SessionRecord start(
            SessionId id, Optional<ClientId> client, Preset preset, Instant now, Duration delay, ZoneId timeZone) {
        return new SessionRecord(
                id,
                client,
                preset.treatment(),
                SessionClock.start(preset.stages(), now, delay),
                List.of(),
                SessionNotes.NONE,
                timeZone,
                Lifecycle.DRAFT,
                List.of());
    }

    /** Returns the session note, as the practitioner wrote it; may be empty. */
    public String note() {
        return notes.text();
    }

    /** Returns when the session began. */
    public Instant startedAt() {
        return clock.startedAt();
    }

    /** Returns when the session began on the practitioner's clock on the wall. */
    public ZonedDateTime startedThere() {
        return startedAt().atZone(timeZone);
    }

    /** Returns when the session ended, if it has. */
    public Optional<Instant> finishedAt() {
        return clock.finishedAt();
    }

    /** Says whether the session is over. */
    public boolean isFinished() {
        return clock.isFinished();
    }

    /** Returns the unpaused time of the session so far. */
    public Duration duration(Instant now) {
        return clock.elapsed(now);
    }

    /** Returns the finding at that spot, if it is marked. */
    public Optional<Finding> finding(ZoneSpot spot) {
        return marked().at(spot);
    }

    /** Returns the record as it stands at that instant: locked once its time has come. */
    public SessionRecord on(Instant now) {
        return standing(lifecycle.on(now));
    }

    /** Locks a finished record now; a draft stays as it is. */
    public SessionRecord lockNow(Instant now) {
        return lifecycle instanceof Lifecycle.Finished finished ? standing(finished.lock(now)) : this;
    }

    /**
     * Ends a running session.
     *
     * @param end when the session ended
     * @param now when the record is finished; how long it stays open counts from then
     */
    public SessionRecord finish(Instant end, Instant now) {
        if (isFinished()) {
            return this;
        }
        Lifecycle.Finished finished = Lifecycle.DRAFT.finish(now, timeZone);
        return new SessionRecord(
                id, client, treatment, clock.finish(end), findings, notes, timeZone, finished, addenda);
    }

    /** Adds the finding, or removes the one already at its spot. */
    public SessionRecord toggle(Finding finding) {
        return with(marked().toggle(finding));
    }

    /**
     * Puts a mark on a spot, in place of one it excludes; one that is there already is taken away, and with the last
     * one the finding, unless words stand with it.
     *
     * @param worked the spot as it would be marked now, as worked only
     */
    public SessionRecord mark(Finding worked, Mark mark) {
        return with(marked().mark(worked, mark));
    }

    /** Puts a mark on a spot, in place of one it excludes; one that is there already is marked anew. */
    public SessionRecord markAgain(Finding worked, Mark mark) {
        return with(marked().markAgain(worked, mark));
    }

    /** Changes the finding at that spot, if it is marked. */
    public SessionRecord edit(ZoneSpot spot, UnaryOperator<Finding> change) {
        return with(marked().edit(spot, change));
    }

    /** Says whether that may stand in this one's place: of a locked record, it is the same given away or added to. */
    public boolean mayBecome(SessionRecord other) {
        return !lifecycle.isLocked()
                || other.addenda.size() >= addenda.size()
                        && other.addenda.subList(0, addenda.size()).equals(addenda)
                        && equals(other.with(client, addenda));
    }

    /** Returns the record with other findings. */
    public SessionRecord withFindings(List<Finding> newFindings) {
        requireOpen();
        return new SessionRecord(id, client, treatment, clock, newFindings, notes, timeZone, lifecycle, addenda);
    }

    /**
     * Compares each finding with the last time its zone, foot and view were marked.
     *
     * @param others sessions of the same client, in any order; this one, later and unfinished ones do not count
     */
    public SessionRecord comparedWith(List<SessionRecord> others) {
        return with(marked().since(new EarlierMarks(this, others)));
    }

    /** Returns the record with another clock; one that is over now finishes the record at that time. */
    public SessionRecord withClock(SessionClock newClock) {
        requireOpen();
        Lifecycle standing = newClock.finishedAt()
                .filter(end -> lifecycle.isDraft())
                .<Lifecycle>map(end -> Lifecycle.DRAFT.finish(end, timeZone))
                .orElse(lifecycle);
        return new SessionRecord(id, client, treatment, newClock, findings, notes, timeZone, standing, addenda);
    }

    /** Returns the record with other notes. */
    public SessionRecord with(SessionNotes newNotes) {
        requireOpen();
        return new SessionRecord(id, client, treatment, clock, findings, newNotes, timeZone, lifecycle, addenda);
    }

    /** Returns the record with another session note. */
    public SessionRecord withNote(String newNote) {
        return with(notes.withText(newNote));
    }

    /** Returns the record as the client's, which a locked one may become, too. */
    public SessionRecord givenTo(ClientId newClient) {
        return with(Optional.of(newClient), addenda);
    }

    /**
     * Adds to a locked record.
     *
     * @throws IllegalStateException if it is not locked and can still be changed itself
     */
    public SessionRecord add(Addendum addendum) {
        if (!lifecycle.isLocked()) {
            throw new IllegalStateException("an open record is changed, not added to: " + id);
        }
        List<Addendum> more = new ArrayList<>(addenda);
        more.add(addendum);
        return with(client, more);
    }

    private SessionRecord with(Optional<ClientId> whose, List<Addendum> added) {
        return new SessionRecord(id, whose, treatment, clock, findings, notes, timeZone, lifecycle, added);
    }

    private Findings marked() {
        return new Findings(findings);
    }

    private SessionRecord with(Findings changed) {
        return withFindings(changed.all());
    }

    private SessionRecord standing(Lifecycle now) {
        return new SessionRecord(id, client, treatment, clock, findings, notes, timeZone, now, addenda);
    }

    private void requireOpen() {
        if (lifecycle.isLocked()) {
            throw new IllegalStateException("a locked record takes addenda only: " + id);
        }
    }
}
