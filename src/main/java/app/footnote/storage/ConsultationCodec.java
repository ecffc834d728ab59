package app.footnote.storage;

import app.footnote.client.ClientId;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.consultation.Review;
import app.footnote.practice.RecordRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code clients/<id>/consultations/<id>.json}. */
final class ConsultationCodec implements Codec<Consultation> {

    @Override
    public String format() {
        return "footnote-consultation";
    }

    @Override
    public Optional<RecordRef<?>> ref(String id) {
        return Optional.of(new RecordRef.OfConsultation(new ConsultationId(id)));
    }

    @Override
    public boolean isFinished(Consultation consultation) {
        return !consultation.lifecycle().isDraft();
    }

    @Override
    public boolean isLocked(Consultation consultation) {
        return consultation.lifecycle().isLocked();
    }

    @Override
    public boolean mayReplace(Consultation before, Consultation after, Instant now) {
        return before.mayBecome(after) && before.on(now).mayBecome(after.on(now));
    }

    @Override
    public ObjectNode body(Consultation consultation) {
        ObjectNode body = Json.object()
                .put("clientId", consultation.client().value())
                .put("startedAt", consultation.startedAt().toString())
                .put("timeZone", consultation.zone().getId())
                .put("author", consultation.author())
                .put("form", consultation.form());
        body.set("answers", AnswerCodec.write(consultation.answers()));
        body.set("consent", ConsentCodec.write(consultation.consent()));
        ArrayNode decisions = body.putArray("decisions");
        consultation.decisions().forEach(decision -> decisions.add(DecisionCodec.write(decision)));
        body.set("review", review(consultation.review()));
        body.set("lifecycle", LifecycleCodec.write(consultation.lifecycle()));
        LifecycleCodec.writeAddenda(consultation.addenda(), body);
        return body;
    }

    @Override
    public Consultation read(String id, Fields body) {
        try {
            return consultation(new ConsultationId(id), body);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(e.getMessage(), e);
        }
    }

    private static Consultation consultation(ConsultationId id, Fields body) {
        return new Consultation(
                id,
                new ClientId(body.text("clientId")),
                body.instant("startedAt"),
                body.parsed("timeZone", "is not a time zone such as Europe/London", ZoneId::of),
                body.text("author"),
                body.text("form"),
                AnswerCodec.read(body.object("answers")),
                ConsentCodec.read(body.object("consent")),
                body.each("decisions", DecisionCodec::read),
                review(body.object("review")),
                LifecycleCodec.read(body.object("lifecycle")),
                LifecycleCodec.readAddenda(body));
    }

    private static ObjectNode review(Review review) {
        ObjectNode node = Json.object().put("due", review.due().toString());
        ArrayNode unchanged = node.putArray("unchangedOn");
        review.unchanged().forEach(day -> unchanged.add(day.toString()));
        return node;
    }

    private static Review review(Fields fields) {
        return new Review(fields.day("due"), fields.optionalDays("unchangedOn"));
    }
}
