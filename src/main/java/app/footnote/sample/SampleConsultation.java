package app.footnote.sample;

import app.footnote.caution.CautionDecision;
import app.footnote.caution.CautionDecision.Kind;
import app.footnote.caution.LeaveOut;
import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import app.footnote.client.Client;
import app.footnote.client.Contact;
import app.footnote.client.Doctor;
import app.footnote.client.Identity;
import app.footnote.client.Ids;
import app.footnote.client.People;
import app.footnote.client.RelatedPerson;
import app.footnote.consultation.Consultation;
import app.footnote.consultation.ConsultationId;
import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.IntakeFormReader;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionKind;
import app.footnote.intake.ReplyValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Made-up details and a first consultation for each made-up client, the same for the same number. */
final class SampleConsultation {
    /** What the clients say yes to, one after the other; an empty text is nobody's caution. */
    private static final List<String> YES =
            List.of("varicose-veins", "", "blood-thinners", "diabetes", "", "blood-pressure", "foot-infection", "");

    private static final List<String> GOALS = List.of(
            "Sleep better \u00B7 an hour to switch off",
            "Rest for tired legs after long days standing",
            "A quiet hour once a month",
            "Warmer feet in the evening");

    private static final LeaveOut LEFT_OUT = new LeaveOut(
            Set.of(),
            Set.of(
                    new ZoneSpot(new ZoneId("small-intestine"), Foot.RIGHT, FootView.PLANTAR),
                    new ZoneSpot(new ZoneId("liver"), Foot.RIGHT, FootView.PLANTAR)));

    private final IntakeForm form = IntakeFormReader.shipped();

    private static final List<String> TAGS = List.of("evenings", "", "gift voucher", "", "", "mornings");

    /** Returns the client with a date of birth, people and tags, telephone numbers and addresses that nobody has. */
    static Client detailed(Client client, int number) {
        LocalDate birth = LocalDate.of(1950 + (number * 7) % 50, 1 + number % 12, 1 + (number * 5) % 28);
        String phone = "01632 960%03d".formatted(number % 1000);
        String tag = TAGS.get(number % TAGS.size());
        return client.withIdentity(Identity.NONE.withBirthDate(Optional.of(birth)))
                .withContact(new Contact(phone, "client%d@example.org".formatted(number + 1), ""))
                .withPeople(people(number))
                .withTags(tag.isEmpty() ? List.of() : List.of(tag));
    }

    private static People people(int number) {
        if (number % 3 == 2) {
            return People.NONE;
        }
        String phone = "01632 961%03d".formatted(number % 1000);
        String surgeryPhone = "01632 962%03d".formatted(number % 1000);
        return People.NONE
                .withEmergency(new RelatedPerson("Sam Example", number % 2 == 0 ? "partner" : "sister", phone))
                .withDoctor(new Doctor("Dr Example", "Example Surgery", "", surgeryPhone));
    }

    /** Returns a consultation begun then, finished twenty minutes later, that is locked by now. */
    Consultation of(Client client, int number, ZonedDateTime begun) {
        Ids ids = new Ids(begun::toInstant, new Random(number));
        Consultation empty = Consultation.begin(ConsultationId.next(ids), client.id(), begun, "", form);
        Consultation told = decided(empty.withAnswers(answers(number)), number)
                .withConsent(empty.consent()
                        .with("informed", true)
                        .with("keep-health-data", true)
                        .withName(client.name())
                        .withDate(Optional.of(begun.toLocalDate())));
        return locked(told, begun);
    }

    /** Returns a second consultation begun then, in which something has changed since the first. */
    Consultation after(Consultation first, int number, ZonedDateTime begun) {
        Ids ids = new Ids(begun::toInstant, new Random(number));
        Consultation empty = Consultation.begin(ConsultationId.next(ids), first.client(), begun, "", form)
                .takingOver(first, form);
        Answers answers = empty.answers().with("goals", new Answer.Text("Warm feet, and an hour of quiet"));
        for (Question question : replies()) {
            answers =
                    answers.has(question.id()) ? answers : answers.with(question.id(), Answer.Reply.of(ReplyValue.NO));
        }
        return locked(
                empty.withAnswers(answers).withConsent(first.consent().withDate(Optional.of(begun.toLocalDate()))),
                begun);
    }

    private static Consultation locked(Consultation told, ZonedDateTime begun) {
        return told.finish(begun.plus(Duration.ofMinutes(20)).toInstant())
                .lock(begun.plus(Duration.ofMinutes(25)).toInstant());
    }

    /** Every second client with a caution has a decision; varicose veins leave two zones out. */
    private static Consultation decided(Consultation told, int number) {
        String yes = YES.get(number % YES.size());
        if (yes.isEmpty() || number % 4 != 0) {
            return told;
        }
        CautionDecision adapt = CautionDecision.of(
                yes, Kind.ADAPT, "Light pressure only", told.startedAt().plus(Duration.ofMinutes(15)), "");
        return told.decide(adapt.leavingOut(yes.equals("varicose-veins") ? LEFT_OUT : LeaveOut.NOTHING));
    }

    private Answers answers(int number) {
        String goal = GOALS.get(number % GOALS.size());
        Answers answers = Answers.NONE
                .with("main-concern", new Answer.Text("Tired, heavy feet in the evening"))
                .with("goals", new Answer.Text(goal));
        for (Question question : replies()) {
            answers = answers.with(question.id(), Answer.Reply.of(ReplyValue.NO));
        }
        String yes = YES.get(number % YES.size());
        return yes.isEmpty() ? answers : answers.with(yes, Answer.Reply.of(ReplyValue.YES));
    }

    private List<Question> replies() {
        return form.questions()
                .filter(each -> each.required() && each.kind() == QuestionKind.REPLY)
                .toList();
    }
}
