package app.footnote.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the form.
 *
 * @param id kebab-case, unique in the form
 * @param lead a line below the title
 */
public record Section(String id, String title, Optional<String> lead, List<QuestionGroup> groups) {
    public Section {
        groups = List.copyOf(groups);
    }

    /** Returns its questions in their order. */
    public Stream<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream());
    }

    /** Says whether a question in it needs an answer. */
    public boolean isRequired() {
        return questions().anyMatch(Question::required);
    }

    /** Returns how many questions still need an answer. */
    public long missing(Answers answers) {
        return questions().filter(question -> question.isMissing(answers)).count();
    }

    /** Says whether anything in it is answered. */
    public boolean isBegun(Answers answers) {
        return questions().anyMatch(question -> answers.has(question.id()));
    }
}
