package app.footnote.caution;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.Question;
import app.footnote.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The free text of a consultation, in lower case without accents. */
record WrittenWords(String text) {
    /** Gathers what was written to the questions that are asked. */
    static WrittenWords in(Answers answers, IntakeForm form) {
        return new WrittenWords(form.questions()
                .filter(question -> question.isAsked(answers))
                .map(Question::id)
                .flatMap(id -> answers.to(id).stream())
                .flatMap(WrittenWords::texts)
                .map(Folding::fold)
                .collect(Collectors.joining("\n")));
    }

    /** Returns the first word group that begins with one of those, as far as it is written there. */
    Optional<String> firstOf(List<String> beginnings) {
        return beginnings.stream()
                .map(beginning -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(beginning) + "\\p{L}*"))
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Stream<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text(String written) -> Stream.of(written);
            case Answer.Reply reply -> Stream.of(reply.detail(), reply.since());
            case Answer.Rows(var rows) -> rows.stream().flatMap(row -> row.values().stream());
            default -> Stream.empty();
        };
    }
}
