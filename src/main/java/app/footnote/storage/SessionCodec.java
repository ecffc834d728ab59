package app.footnote.storage;

import app.footnote.chart.ZoneSpot;
import app.footnote.client.ClientId;
import app.footnote.practice.RecordRef;
import app.footnote.record.Lifecycle;
import app.footnote.session.Finding;
import app.footnote.session.Finished;
import app.footnote.session.Marks;
import app.footnote.session.Paused;
import app.footnote.session.Running;
import app.footnote.session.SessionClock;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.session.Timeline;
import app.footnote.session.Treatment;
import app.footnote.session.TreatmentKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sessions/<year>/<id>.json}. */
final class SessionCodec implements Codec<SessionRecord> {

    @Override
    public String format() {
        return "footnote-session";
    }

    @Override
    public Optional<RecordRef<?>> ref(String id) {
        return Optional.of(new RecordRef.OfSession(new SessionId(id)));
    }

    @Override
    public boolean isFinished(SessionRecord session) {
        return session.isFinished();
    }

    @Override
    public boolean isLocked(SessionRecord session) {
        return session.lifecycle().isLocked();
    }

    @Override
    public boolean mayReplace(SessionRecord before, SessionRecord after, Instant now) {
        return before.mayBecome(after) && before.on(now).mayBecome(after.on(now));
    }

    @Override
    public boolean isUrgent(SessionRecord before, SessionRecord after) {
        return !before.clock().equals(after.clock())
                || !before.lifecycle().equals(after.lifecycle())
                || !before.notes().unwell().equals(after.notes().unwell())
                || !marks(before).equals(marks(after));
    }

    private static Map<ZoneSpot, Marks> marks(SessionRecord session) {
        return session.findings().stream().collect(Collectors.toMap(Finding::spot, Finding::marks));
    }

    @Override
    public ObjectNode body(SessionRecord session) {
        ObjectNode body = Json.object();
        session.client().ifPresent(client -> body.put("clientId", client.value()));
        writeTreatment(session.treatment(), body.putObject("treatment"));
        body.put("timeZone", session.timeZone().getId());
        writeClock(session.clock(), body);
        body.set("lifecycle", LifecycleCodec.write(session.lifecycle()));
        SessionNotesCodec.write(session.notes(), body);
        ArrayNode findings = body.putArray("findings");
        session.findings().forEach(finding -> findings.add(FindingCodec.write(finding)));
        LifecycleCodec.writeAddenda(session.addenda(), body);
        return body;
    }

    @Override
    public SessionRecord read(String id, Fields body) {
        try {
            return record(new SessionId(id), body);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(e.getMessage(), e);
        }
    }

    private static SessionRecord record(SessionId id, Fields body) {
        ZoneId timeZone = body.parsed("timeZone", "is not a time zone such as Europe/London", ZoneId::of);
        SessionClock clock = clock(body);
        return new SessionRecord(
                id,
                body.optionalText("clientId").map(String::intern).map(ClientId::new),
                treatment(body.object("treatment")),
                clock,
                body.each("findings", FindingCodec::read),
                SessionNotesCodec.read(body),
                timeZone,
                body.optionalObject("lifecycle")
                        .map(LifecycleCodec::read)
                        .orElseGet(() -> lifecycleBeforeItWasWritten(clock, timeZone)),
                LifecycleCodec.readAddenda(body));
    }

    /** A file of before there was a lifecycle locks by the same rule, counted from the end of its session. */
    private static Lifecycle lifecycleBeforeItWasWritten(SessionClock clock, ZoneId timeZone) {
        return clock.finishedAt()
                .<Lifecycle>map(end -> Lifecycle.DRAFT.finish(end, timeZone))
                .orElse(Lifecycle.DRAFT);
    }

    private static void writeTreatment(Treatment treatment, ObjectNode node) {
        node.put("preset", treatment.preset());
        node.put("kind", treatment.kind().id());
        node.put("name", treatment.name());
    }

    private static Treatment treatment(Fields fields) {
        TreatmentKind kind = fields.oneOf("kind", TreatmentKind.values(), TreatmentKind::id);
        return new Treatment(fields.common("preset"), kind, fields.common("name"));
    }

    private static void writeClock(SessionClock clock, ObjectNode body) {
        switch (clock) {
            case Running _ -> body.put("status", "running");
            case Paused paused -> writePaused(paused, body);
            case Finished over ->
                body.put("status", "finished").put("finishedAt", over.at().toString());
        }
        StageCodec.write(clock.timeline(), body);
    }

    private static void writePaused(Paused paused, ObjectNode body) {
        body.put("status", "paused").put("pausedAt", paused.since().toString());
        if (!paused.reason().isEmpty()) {
            body.put("pausedFor", paused.reason());
        }
    }

    private static SessionClock clock(Fields body) {
        Timeline timeline = StageCodec.read(body);
        return switch (body.text("status")) {
            case "running" -> new Running(timeline);
            case "paused" -> new Paused(timeline, body.instant("pausedAt"), body.textOrEmpty("pausedFor"));
            case "finished" -> new Finished(timeline, body.instant("finishedAt"));
            default -> throw new BadRecord("body.status is not running, paused or finished");
        };
    }
}
