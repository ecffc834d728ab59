package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Choice;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.Question;
import app.footnote.ui.kit.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as a person reads them. */
final class AnswerWords {
    private final IntakeForm form;
    private final Messages messages;

    AnswerWords(ConsultationTools tools) {
        form = tools.form();
        messages = tools.messages();
    }

    /** Returns the question of that id in words, or the id of one that the form no longer asks. */
    String question(String id) {
        return form.question(id).map(Question::text).orElse(id);
    }

    String answer(String question, Optional<Answer> answer) {
        return answer.map(told -> answer(question, told)).orElseGet(() -> messages.text("answer.none"));
    }

    private String answer(String question, Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text.strip();
            case Answer.Amount(int amount) -> String.valueOf(amount);
            case Answer.Day(var date) -> DayText.of(date);
            case Answer.Reply reply ->
                joined(" \u00B7 ", messages.text("reply." + reply.value().id()), reply.detail(), since(reply.since()));
            case Answer.Chosen(List<String> ids) ->
                ids.stream().map(id -> choice(question, id)).collect(Collectors.joining(", "));
            case Answer.Rows(var rows) ->
                rows.stream().map(row -> row(question, row)).collect(Collectors.joining("\n"));
        };
    }

    private String since(String since) {
        return since.isBlank() ? "" : messages.text("answer.since", since);
    }

    private String choice(String question, String id) {
        return form.question(question).stream()
                .flatMap(asked -> asked.choices().stream())
                .filter(choice -> choice.id().equals(id))
                .map(Choice::text)
                .findFirst()
                .orElse(id);
    }

    private String row(String question, Map<String, String> row) {
        Stream<String> known = form.question(question).stream()
                .flatMap(asked -> asked.columns().stream())
                .map(column -> row.get(column.id()));
        return joined(", ", known.filter(Objects::nonNull).toArray(String[]::new));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
