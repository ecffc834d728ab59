package app.footnote.consultation;

import app.footnote.caution.CautionDecision;
import app.footnote.client.ClientId;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.record.Addendum;
import app.footnote.record.Lifecycle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client told about themselves on one day.
 *
 * @param id unique in the practice
 * @param client whose consultation it is
 * @param startedAt when it was begun
 * @param zone the practitioner's time zone then
 * @param author who held it; may be empty
 * @param form version of the form it was begun with
 * @param answers what was answered; no answer is empty
 * @param consent what was agreed to
 * @param decisions the log of decisions on cautions, oldest first
 * @param review when it should be gone through again
 * @param lifecycle draft, finished or locked
 * @param addenda what was added after it was locked, oldest first
 */
public record Consultation(
        ConsultationId id,
        ClientId client,
        Instant startedAt,
        ZoneId zone,
        String author,
        String form,
        Answers answers,
        Consent consent,
        List<CautionDecision> decisions,
        Review review,
        Lifecycle lifecycle,
        List<Addendum> addenda) {
    /** The newest first. */
    public static final Comparator<Consultation> NEWEST_FIRST = Comparator.comparing(Consultation::startedAt)
            .thenComparing(consultation -> consultation.id().value())
            .reversed();

    /** Refuses addenda to what is not locked. */
    public Consultation {
        decisions = List.copyOf(decisions);
        addenda = List.copyOf(addenda);
        if (!addenda.isEmpty() && !lifecycle.isLocked()) {
            throw new IllegalArgumentException("only a locked consultation has addenda");
        }
    }

    /** Returns a consultation that begins now with no answers. */
    public static Consultation begin(
            ConsultationId id, ClientId client, ZonedDateTime now, String author, IntakeForm form) {
        return new Consultation(
                id,
                client,
                now.toInstant(),
                now.getZone(),
                author,
                form.version(),
                Answers.NONE,
                Consent.open(form.consent()),
                List.of(),
                Review.after(now.toLocalDate()),
                Lifecycle.DRAFT,
                List.of());
    }

    /** Returns this one with what is still good of an earlier one: lasting answers and decisions, yet no consent. */
    public Consultation takingOver(Consultation earlier, IntakeForm questions) {
        return withAnswers(questions.takenOver(earlier.answers)).withDecisions(earlier.decisions);
    }

    /** Returns when it was begun, on the practitioner's own clock. */
    public ZonedDateTime startedThere() {
        return startedAt.atZone(zone);
    }

    /** Returns the decision that counts for a caution: the newest. */
    public Optional<CautionDecision> decisionOn(String caution) {
        return decisions.reversed().stream()
                .filter(decision -> decision.caution().equals(caution))
                .findFirst();
    }

    /** Returns it as it is at that instant: a finished one locks when its time has come. */
    public Consultation on(Instant now) {
        return withLifecycle(lifecycle.on(now));
    }

    /** Finishes it, gaps or not; what is finished already stays as it is. */
    public Consultation finish(Instant now) {
        return lifecycle instanceof Lifecycle.Draft draft ? withLifecycle(draft.finish(now, zone)) : this;
    }

    /** Locks it before its time; a draft stays a draft. */
    public Consultation lock(Instant now) {
        return lifecycle instanceof Lifecycle.Finished finished ? withLifecycle(finished.lock(now)) : this;
    }

    /** Returns it with other answers. */
    public Consultation withAnswers(Answers other) {
        requireOpen();
        return new Consultation(
                id, client, startedAt, zone, author, form, other, consent, decisions, review, lifecycle, addenda);
    }

    /** Returns it with another consent. */
    public Consultation withConsent(Consent other) {
        requireOpen();
        return new Consultation(
                id, client, startedAt, zone, author, form, answers, other, decisions, review, lifecycle, addenda);
    }

    /**
     * Adds a decision to the log. The log goes on after locking, since a caution is decided about before every session:
     * each decision stands there with its own time and author, like an addendum, and changes nothing that was told.
     */
    public Consultation decide(CautionDecision decision) {
        return withDecisions(
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }

    /** Returns it with another review; this is no change of what was told, so it is open to a locked one too. */
    public Consultation withReview(Review other) {
        return new Consultation(
                id, client, startedAt, zone, author, form, answers, consent, decisions, other, lifecycle, addenda);
    }

    /** Says whether that may stand in this one's place: of a locked one, it is the same reviewed, decided about or added to. */
    public boolean mayBecome(Consultation other) {
        return !lifecycle.isLocked()
                || goesOn(addenda, other.addenda)
                        && goesOn(decisions, other.decisions)
                        && equals(new Consultation(
                                id,
                                client,
                                other.startedAt,
                                other.zone,
                                other.author,
                                other.form,
                                other.answers,
                                other.consent,
                                decisions,
                                review,
                                other.lifecycle,
                                addenda));
    }

    private static boolean goesOn(List<?> before, List<?> after) {
        return after.size() >= before.size() && after.subList(0, before.size()).equals(before);
    }

    /** Adds to a locked consultation. */
    public Consultation add(Addendum addendum) {
        return new Consultation(
                id,
                client,
                startedAt,
                zone,
                author,
                form,
                answers,
                consent,
                decisions,
                review,
                lifecycle,
                Stream.concat(addenda.stream(), Stream.of(addendum)).toList());
    }

    private Consultation withDecisions(List<CautionDecision> log) {
        return new Consultation(
                id, client, startedAt, zone, author, form, answers, consent, log, review, lifecycle, addenda);
    }

    private Consultation withLifecycle(Lifecycle other) {
        return other.equals(lifecycle)
                ? this
                : new Consultation(
                        id, client, startedAt, zone, author, form, answers, consent, decisions, review, other, addenda);
    }

    private void requireOpen() {
        if (lifecycle.isLocked()) {
            throw new IllegalStateException("a locked consultation takes addenda only");
        }
    }
}
