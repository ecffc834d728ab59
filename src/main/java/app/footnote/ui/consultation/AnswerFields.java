package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Question;
import app.footnote.ui.kit.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the controls for each kind of question. */
final class AnswerFields {
    private AnswerFields() {}

    /** Makes the controls; {@code told} hears every change a person makes, empty when the answer is taken back. */
    static AnswerField of(Question question, Messages messages, Consumer<Optional<Answer>> told) {
        return switch (question.kind()) {
            case LINE -> TextAnswer.line(question, messages, told, AnswerFields::text, AnswerFields::words);
            case TEXT -> TextAnswer.area(question, messages, told, AnswerFields::text, AnswerFields::words);
            case NUMBER -> TextAnswer.line(question, messages, told, AnswerFields::number, AnswerFields::words);
            case DAY -> TextAnswer.line(question, messages, told, AnswerFields::day, AnswerFields::words);
            case REPLY -> new ReplyField(question, messages, told);
            case CHOICE, CHOICES, SCALE -> new ChoiceField(question, told);
            case ROWS -> new RowsField(question, messages, told);
        };
    }

    private static Reading text(String typed) {
        return new Reading.Understood(typed.isBlank() ? Optional.empty() : Optional.of(new Answer.Text(typed)));
    }

    private static Reading number(String typed) {
        if (typed.isBlank()) {
            return new Reading.Understood(Optional.empty());
        }
        return typed.strip().matches("\\d{1,4}")
                ? new Reading.Understood(Optional.of(new Answer.Amount(Integer.parseInt(typed.strip()))))
                : new Reading.Fault("fault.number");
    }

    private static Reading day(String typed) {
        if (typed.isBlank()) {
            return new Reading.Understood(Optional.empty());
        }
        Function<LocalDate, Answer> answer = Answer.Day::new;
        return DayText.parse(typed)
                .map(answer)
                .<Reading>map(day -> new Reading.Understood(Optional.of(day)))
                .orElseGet(() -> new Reading.Fault("fault.day"));
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Amount(int amount) -> String.valueOf(amount);
            case Answer.Day(var date) -> DayText.of(date);
            default -> "";
        };
    }
}
