package app.footnote.guide;

import java.util.List;
import java.util.Optional;

/**
 * A question of the guide. None asks about an illness.
 *
 * @param id {@code goal time touch pressure}
 * @param text what it asks
 * @param answers at least one, in the order shown
 */
public record Question(String id, String text, List<Answer> answers) {

    /** Copies the answers. */
    public Question {
        Words.require(id, "the id of a question");
        Words.require(text, "the text of question " + id);
        answers = Words.some(answers, "the answers to " + id);
    }

    /** Returns the answer that holds until the person says otherwise, if there is one. */
    public Optional<Answer> usual() {
        return answers.stream().filter(Answer::usual).findFirst();
    }

    /**
     * Returns the answer of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Answer answer(String answerId) {
        return answers.stream()
                .filter(answer -> answer.id().equals(answerId))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the question \"" + id + "\" has no answer \"" + answerId + "\""));
    }
}
