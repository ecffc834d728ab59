package app.footnote.storage;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.LeaveOut;
import app.footnote.chart.Foot;
import app.footnote.client.Client;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.consultation.Signature;
import app.footnote.geometry.Point;
import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.ReplyValue;
import app.footnote.practice.ExampleChart;
import app.footnote.record.Addendum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consultations for tests. */
final class Consultations {
    private static final IntakeForm FORM = IntakeFormReader.shipped();

    private Consultations() {}

    static Consultation begun(Ids ids, Client client, Instant start) {
        return Consultation.begin(
                ConsultationId.next(ids), client.id(), start.atZone(ZoneId.of("Europe/London")), "Mira Holm", FORM);
    }

    /** Returns one that has something of everything, still open. */
    static Consultation full(Ids ids, Client client, Instant start) {
        Signature signature =
                new Signature(List.of(List.of(new Point(0.1, 0.2), new Point(0.25, 0.125)), List.of(new Point(1, 0))));
        Consultation begun = begun(ids, client, start);
        return begun.withAnswers(answers())
                .withConsent(begun.consent()
                        .with("informed", true)
                        .withName("Zoë Ångström")
                        .withDate(Optional.of(LocalDate.parse("2024-02-29")))
                        .withSignature(Optional.of(signature)))
                .decide(new CautionDecision(
                        "heart-stroke",
                        Kind.PERMISSION_RECEIVED,
                        "by letter",
                        Optional.of(LocalDate.parse("2026-10-25")),
                        "Dr Barrow",
                        LeaveOut.NOTHING,
                        start.plusSeconds(60),
                        "Mira Holm"))
                .decide(CautionDecision.of("gout", Kind.ADAPT, "", start.plusSeconds(90), "Mira Holm")
                        .leavingOut(LeaveOut.NOTHING
                                .toggle(Foot.RIGHT)
                                .toggle(ExampleChart.spot(1, Foot.LEFT))
                                .toggle(ExampleChart.spot(5, Foot.LEFT))))
                .withReview(begun.review().unchangedOn(LocalDate.parse("2026-12-01")));
    }

    static Consultation locked(Ids ids, Client client, Instant start) {
        return full(ids, client, start)
                .finish(start.plusSeconds(600))
                .lock(start.plusSeconds(700))
                .add(new Addendum(
                        "Mira Holm", start.plusSeconds(90_000), "Told later", "No gout", Optional.of("gout")));
    }

    private static Answers answers() {
        return Answers.NONE
                .with("main-concern", new Answer.Text("Tired feet \uD83E\uDDB6 \u05E9\u05DC\u05D5\u05DD\n\"heavy\""))
                .with("gout", new Answer.Reply(ReplyValue.YES, "big toe", "spring 2024"))
                .with("diabetes", Answer.Reply.of(ReplyValue.UNSURE))
                .with("pressure", new Answer.Chosen(List.of("light")))
                .with("stress", new Answer.Amount(7))
                .with("due-date", new Answer.Day(LocalDate.parse("2028-02-29")))
                .with("medicines", new Answer.Rows(List.of(Map.of("name", "Aspirin", "dose", "75 mg"))));
    }
}
