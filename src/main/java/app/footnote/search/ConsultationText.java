package app.footnote.search;

import app.footnote.caution.Caution;
import app.footnote.caution.CautionCatalogue;
import app.footnote.caution.CautionDecision;
import app.footnote.consultation.Consultation;
import app.footnote.intake.Answer;
import app.footnote.intake.Choice;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.Question;
import app.footnote.intake.ReplyValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is written in a consultation: the goals, the other answers, the cautions and what was decided about them.
 *
 * @param form tells what was asked
 */
record ConsultationText(IntakeForm form, CautionCatalogue catalogue) {
    private static final String GOALS = "goals";

    List<Passage> of(Consultation consultation) {
        Map<String, Question> questions = form.questions().collect(Collectors.toMap(Question::id, each -> each));
        Passages passages = new Passages();
        consultation.answers().byQuestion().forEach((id, answer) -> {
            Optional<Question> question = Optional.ofNullable(questions.get(id));
            Field field = id.equals(GOALS) ? Field.GOALS : Field.ANSWER;
            passages.add(field, question.map(Question::text).orElse(""), words(answer, question));
        });
        catalogue
                .raisedBy(consultation.answers())
                .forEach(raised -> passages.add(Field.CAUTION, raised.caution().name()));
        consultation.decisions().forEach(decision -> add(decision, passages));
        consultation.addenda().forEach(addendum -> SessionText.add(addendum, passages));
        return passages.add(Field.PRACTITIONER, consultation.author()).all();
    }

    private void add(CautionDecision decision, Passages passages) {
        String caution =
                catalogue.caution(decision.caution()).map(Caution::name).orElse("");
        passages.add(
                Field.DECISION, Passages.join(": ", caution, Passages.join(", ", decision.words(), decision.by())));
    }

    private static String words(Answer answer, Optional<Question> question) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Reply reply -> words(reply, question.map(Question::text).orElse(""));
            case Answer.Chosen(List<String> ids) ->
                ids.stream().map(id -> words(id, question)).collect(Collectors.joining(", "));
            case Answer.Rows(var rows) ->
                rows.stream()
                        .flatMap(row -> row.values().stream())
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(", "));
            case Answer.Amount _, Answer.Day _ -> "";
        };
    }

    /** What was answered with yes or unsure is found by the question's words, too; a no is not. */
    private static String words(Answer.Reply reply, String question) {
        String asked = reply.value() == ReplyValue.NO ? "" : question;
        return Passages.join(": ", asked, Passages.join(", ", reply.detail(), reply.since()));
    }

    private static String words(String choice, Optional<Question> question) {
        return question.stream()
                .flatMap(each -> each.choices().stream())
                .filter(each -> each.id().equals(choice))
                .map(Choice::text)
                .findFirst()
                .orElse(choice);
    }
}
