package app.footnote.session;

import app.footnote.chart.ZoneSpot;
import app.footnote.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one session, from its start on.
 *
 * @param id unique in the practice
 * @param client the client; empty for a walk-in
 * @param treatment the preset as it read then
 * @param clock the stages with their times, the pauses, and whether the session runs, is paused or is over
 * @param findings the marked zones in the order of marking, one per spot
 * @param note the session note, as the practitioner wrote it; may be empty
 * @param timeZone the practitioner's time zone then
 */
public record SessionRecord(
        SessionId id,
        Optional<ClientId> client,
        Treatment treatment,
        SessionClock clock,
        List<Finding> findings,
        String note,
        ZoneId timeZone) {

    /** Copies the findings and refuses two of one spot. */
    public SessionRecord {
        findings = List.copyOf(findings);
        if (findings.stream().map(Finding::spot).distinct().count() < findings.size()) {
            throw new IllegalArgumentException("a session has one finding per spot: " + id);
        }
    }

    /** Starts a session. */
    public static SessionRecord start(
            SessionId id, Optional<ClientId> client, Preset preset, Instant now, ZoneId timeZone) {
        SessionClock clock = SessionClock.start(preset.stages(), now);
        return new SessionRecord(id, client, preset.treatment(), clock, List.of(), "", timeZone);
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
        return findings.stream().filter(finding -> finding.spot().equals(spot)).findFirst();
    }

    /** Adds the finding, or removes the one already at its spot. */
    public SessionRecord toggle(Finding finding) {
        List<Finding> changed = new ArrayList<>(findings);
        if (!changed.removeIf(present -> present.spot().equals(finding.spot()))) {
            changed.add(finding);
        }
        return new SessionRecord(id, client, treatment, clock, changed, note, timeZone);
    }

    /** Returns the record with another clock. */
    public SessionRecord withClock(SessionClock newClock) {
        return new SessionRecord(id, client, treatment, newClock, findings, note, timeZone);
    }

    /** Returns the record with another note. */
    public SessionRecord withNote(String newNote) {
        return new SessionRecord(id, client, treatment, clock, findings, newNote, timeZone);
    }

    /** Returns the record as the client's. */
    public SessionRecord givenTo(ClientId newClient) {
        return new SessionRecord(id, Optional.of(newClient), treatment, clock, findings, note, timeZone);
    }
}
