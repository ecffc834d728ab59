package app.footnote.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * All answers of a consultation.
 *
 * @param byQuestion from the id of a question to its answer, in the order they were given; ids that the present form does
 *     not know are kept
 */
public record Answers(Map<String, Answer> byQuestion) {
    /** Nothing was answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** Returns the answer to that question. */
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** Returns the reply to that question, if it is answered by one. */
    public Optional<Answer.Reply> reply(String question) {
        return to(question).filter(Answer.Reply.class::isInstance).map(Answer.Reply.class::cast);
    }

    /** Says whether something is told about that question. */
    public boolean has(String question) {
        return to(question).filter(answer -> !answer.isEmpty()).isPresent();
    }

    /** Returns the answers with one more or another one. */
    public Answers with(String question, Answer answer) {
        SequencedMap<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    /** Returns the answers without one. */
    public Answers without(String question) {
        SequencedMap<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.remove(question);
        return new Answers(changed);
    }
}
