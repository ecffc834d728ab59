package app.footnote.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The consultation form.
 *
 * @param version names this very form
 * @param sections its parts in their order; the consent stands after them
 */
public record IntakeForm(String version, List<Section> sections, ConsentWording consent) {

    /** Refuses a form in which an id stands twice or a condition names no earlier question that takes a reply. */
    public IntakeForm {
        sections = List.copyOf(sections);
        Set<String> replies = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Question question : sections.stream().flatMap(Section::questions).toList()) {
            if (!seen.add(question.id())) {
                throw new IllegalArgumentException("question \"" + question.id() + "\" stands twice");
            }
            if (question.shown()
                    .filter(shown -> !replies.contains(shown.question()))
                    .isPresent()) {
                throw new IllegalArgumentException("question \"" + question.id() + "\" depends on no earlier reply");
            }
            if (question.kind() == QuestionKind.REPLY) {
                replies.add(question.id());
            }
        }
    }

    /** Returns all questions in their order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(Section::questions);
    }

    /** Returns the question of that id. */
    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Returns the section in which the question of that id stands. */
    public Optional<Section> sectionOf(String question) {
        return sections.stream()
                .filter(section ->
                        section.questions().anyMatch(each -> each.id().equals(question)))
                .findFirst();
    }

    /** Returns the questions that need an answer after those answers, answered or not. */
    public List<Question> required(Answers answers) {
        return questions()
                .filter(question -> question.required() && question.isAsked(answers))
                .toList();
    }

    /** Returns the questions that need an answer and have none. */
    public List<Question> missing(Answers answers) {
        return questions().filter(question -> question.isMissing(answers)).toList();
    }

    /** Returns those answers as the beginning of another consultation: without what was only about that day. */
    public Answers takenOver(Answers answers) {
        Answers kept = answers;
        for (Question question : questions().filter(Question::fresh).toList()) {
            kept = kept.without(question.id());
        }
        return kept;
    }
}
