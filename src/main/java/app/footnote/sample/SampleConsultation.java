package app.footnote.sample;

import app.footnote.client.Client;
import app.footnote.client.Contact;
import app.footnote.client.Identity;
import app.footnote.client.Ids;
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

    private final IntakeForm form = IntakeFormReader.shipped();

    /** Returns the client with a date of birth, a telephone number and an email address that nobody has. */
    static Client detailed(Client client, int number) {
        LocalDate birth = LocalDate.of(1950 + (number * 7) % 50, 1 + number % 12, 1 + (number * 5) % 28);
        String phone = "01632 960%03d".formatted(number % 1000);
        return client.withIdentity(Identity.NONE.withBirthDate(Optional.of(birth)))
                .withContact(new Contact(phone, "client%d@example.org".formatted(number + 1), ""));
    }

    /** Returns a consultation begun then, finished twenty minutes later, that is locked by now. */
    Consultation of(Client client, int number, ZonedDateTime begun) {
        Ids ids = new Ids(begun::toInstant, new Random(number));
        Consultation empty = Consultation.begin(ConsultationId.next(ids), client.id(), begun, "", form);
        Consultation told = empty.withAnswers(answers(number))
                .withConsent(empty.consent()
                        .with("informed", true)
                        .with("keep-health-data", true)
                        .withName(client.name())
                        .withDate(Optional.of(begun.toLocalDate())));
        return told.finish(begun.plus(Duration.ofMinutes(20)).toInstant())
                .lock(begun.plus(Duration.ofMinutes(25)).toInstant());
    }

    private Answers answers(int number) {
        String goal = GOALS.get(number % GOALS.size());
        Answers answers = Answers.NONE
                .with("main-concern", new Answer.Text("Tired, heavy feet in the evening"))
                .with("goals", new Answer.Text(goal));
        for (Question question : form.questions()
                .filter(each -> each.required() && each.kind() == QuestionKind.REPLY)
                .toList()) {
            answers = answers.with(question.id(), Answer.Reply.of(ReplyValue.NO));
        }
        String yes = YES.get(number % YES.size());
        return yes.isEmpty() ? answers : answers.with(yes, Answer.Reply.of(ReplyValue.YES));
    }
}
