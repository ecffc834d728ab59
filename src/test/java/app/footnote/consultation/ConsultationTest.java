package app.footnote.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.CautionReader;
import app.footnote.caution.LeaveOut;
import app.footnote.chart.Foot;
import app.footnote.client.Ids;
import app.footnote.geometry.Point;
import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.record.Addendum;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 10, 15, 0, 0, ZoneId.of("Europe/London"));
    private final Ids ids = new Ids(InstantSource.fixed(NOW.toInstant()), new Random(3));
    private final IntakeForm form = IntakeFormReader.shipped();
    private final CautionCatalogue catalogue = CautionReader.shipped();
    private final Consultation empty =
            Consultation.begin(ConsultationId.next(ids), ids.nextClient(), NOW, "Mira", form);

    @Test
    void aNewOneIsADraftToBeReviewedInSixMonths() {
        assertThat(empty.lifecycle().isDraft()).isTrue();
        assertThat(empty.review().due()).isEqualTo(LocalDate.parse("2027-05-22"));
        assertThat(empty.startedThere()).isEqualTo(NOW);
    }

    @Test
    void finishingWithGapsIsAllowedAndItLocksAtMidnight() {
        Consultation finished = empty.finish(NOW.toInstant());
        assertThat(finished.on(Instant.parse("2026-11-22T23:59:59Z"))
                        .lifecycle()
                        .isLocked())
                .isFalse();
        assertThat(finished.on(Instant.parse("2026-11-23T00:00:00Z"))
                        .lifecycle()
                        .isLocked())
                .isTrue();
        assertThat(finished.finish(NOW.toInstant().plusSeconds(60))).isEqualTo(finished);
    }

    @Test
    void aLockedOneTakesAddendaDecisionsAndAReviewOnly() {
        Consultation locked = empty.finish(NOW.toInstant()).lock(NOW.toInstant());
        assertThatThrownBy(() -> locked.withAnswers(Answers.NONE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> locked.withConsent(empty.consent())).isInstanceOf(IllegalStateException.class);
        Consultation decided = locked.decide(decision(Kind.ADAPT));
        assertThat(decided.decisions()).hasSize(1);
        assertThat(locked.mayBecome(decided)).isTrue();
        assertThat(decided.mayBecome(locked)).isFalse();
        Addendum addendum = new Addendum("Mira", NOW.toInstant(), "Told later", "Gout", Optional.of("gout"));
        assertThat(locked.add(addendum).addenda()).containsExactly(addendum);
        assertThatThrownBy(() -> empty.add(addendum)).isInstanceOf(IllegalArgumentException.class);
        Review later = locked.review().unchangedOn(LocalDate.parse("2027-05-20"));
        assertThat(locked.withReview(later).review().due()).isEqualTo(LocalDate.parse("2027-11-20"));
    }

    @Test
    void reviewingWithoutChangeRenewsTheDateAndKeepsTheDays() {
        Review review = empty.review();
        assertThat(review.isDueOn(LocalDate.parse("2027-05-21"))).isFalse();
        assertThat(review.isDueOn(LocalDate.parse("2027-05-22"))).isTrue();
        Review again = review.unchangedOn(LocalDate.parse("2027-06-01")).unchangedOn(LocalDate.parse("2027-06-01"));
        assertThat(again.unchanged()).containsExactly(LocalDate.parse("2027-06-01"));
        assertThat(again.due()).isEqualTo(LocalDate.parse("2027-12-01"));
    }

    @Test
    void anotherOneTakesOverLastingAnswersAndDecisionsYetNoConsent() {
        Consultation first = answered("gout", ReplyValue.YES)
                .decide(decision(Kind.ADAPT))
                .withConsent(empty.consent().with("informed", true).withName("Anna"));
        first = first.withAnswers(first.answers().with("fever", Answer.Reply.of(ReplyValue.NO)));
        Consultation second = empty.takingOver(first, form);
        assertThat(second.answers().byQuestion().keySet()).containsExactly("gout");
        assertThat(second.decisions()).isEqualTo(first.decisions());
        assertThat(second.consent()).isEqualTo(Consent.open(form.consent()));
        assertThat(second.lifecycle().isDraft()).isTrue();
    }

    @Test
    void theNewestDecisionCountsAndTheOlderStays() {
        Consultation decided = answered("gout", ReplyValue.YES)
                .decide(decision(Kind.ADAPT).leavingOut(LeaveOut.NOTHING.toggle(Foot.LEFT)));
        assertThat(CurrentCautions.of(decided, catalogue).leaveOut().feet()).containsExactly(Foot.LEFT);
        Consultation again = decided.decide(decision(Kind.NOT_RELEVANT));
        assertThat(again.decisions()).hasSize(2);
        assertThat(again.decisionOn("gout")).contains(decision(Kind.NOT_RELEVANT));
        assertThat(CurrentCautions.of(again, catalogue).relevant()).isEmpty();
        assertThat(CurrentCautions.of(again, catalogue).leaveOut()).isEqualTo(LeaveOut.NOTHING);
    }

    @Test
    void whatIsLeftOutForACautionThatIsNoLongerRaisedIsTakenInAgain() {
        Consultation over = answered("gout", ReplyValue.NO)
                .decide(decision(Kind.ADAPT).leavingOut(LeaveOut.NOTHING.toggle(Foot.LEFT)));
        assertThat(CurrentCautions.of(over, catalogue)).isEqualTo(CurrentCautions.NONE);
    }

    @Test
    void onlyASureAndUndecidedReasonNotToWorkStopsTheStart() {
        assertThat(CurrentCautions.of(answered("blood-clot", ReplyValue.YES), catalogue)
                        .stopping())
                .hasSize(1);
        assertThat(CurrentCautions.of(answered("blood-clot", ReplyValue.UNSURE), catalogue)
                        .stopping())
                .isEmpty();
        assertThat(CurrentCautions.of(answered("gout", ReplyValue.YES), catalogue)
                        .stopping())
                .isEmpty();
        CautionDecision agreed = CautionDecision.of("blood-clot", Kind.ADAPT, "", NOW.toInstant(), "Mira");
        assertThat(CurrentCautions.of(answered("blood-clot", ReplyValue.YES).decide(agreed), catalogue)
                        .stopping())
                .isEmpty();
    }

    @Test
    void whatChangedIsTheQuestionsAnsweredOtherwise() {
        Answers before = Answers.NONE
                .with("gout", Answer.Reply.of(ReplyValue.NO))
                .with("sleep", new Answer.Text("well"))
                .with("mood", new Answer.Text(" "));
        Answers now = before.with("gout", Answer.Reply.of(ReplyValue.YES))
                .without("sleep")
                .without("mood")
                .with("stress", new Answer.Amount(4));
        assertThat(WhatChanged.between(before, now).changes())
                .containsExactly(
                        new WhatChanged.Change("gout", before.to("gout"), now.to("gout")),
                        new WhatChanged.Change("stress", Optional.empty(), now.to("stress")),
                        new WhatChanged.Change("sleep", before.to("sleep"), Optional.empty()));
        assertThat(WhatChanged.between(now, now).changes()).isEmpty();
    }

    @Test
    void consentIsGivenByTheNeededStatementsNameAndDate() {
        Consent consent = empty.consent()
                .with("informed", true)
                .with("keep-health-data", true)
                .with("keep-health-data", false)
                .withName(" Anna ");
        assertThat(consent.gaps(form.consent())).isEqualTo(2);
        Consent given = consent.with("keep-health-data", true).withDate(Optional.of(NOW.toLocalDate()));
        assertThat(given.isGiven(form.consent())).isTrue();
        assertThat(given.name()).isEqualTo("Anna");
        assertThat(Consent.needed(form.consent())).isEqualTo(4);
    }

    @Test
    void aSignatureLiesInItsField() {
        assertThat(new Signature(List.of(List.of(new Point(0, 0), new Point(1, 0.3)))).strokes())
                .hasSize(1);
        assertThatThrownBy(() -> new Signature(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signature(List.of(List.of(new Point(1.01, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signature(List.of(List.of(new Point(Double.NaN, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Consultation answered(String question, ReplyValue value) {
        return empty.withAnswers(Answers.NONE.with(question, Answer.Reply.of(value)));
    }

    private static CautionDecision decision(Kind kind) {
        Instant at = NOW.toInstant().plus(Duration.ofMinutes(kind.ordinal()));
        return CautionDecision.of("gout", kind, "on the other foot", at, "Mira");
    }
}
