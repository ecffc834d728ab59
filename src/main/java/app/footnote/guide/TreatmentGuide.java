package app.footnote.guide;

import app.footnote.session.Preset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suggests foot massage or reflexology by goal, time and preferred touch, never by illness.
 *
 * @param questions in the order asked
 * @param spare what to say of minutes left over; {@code {minutes}} stands for how many
 * @param over what to say where every session is longer than the time there is; {@code {minutes}} stands for by how many
 */
public record TreatmentGuide(List<Question> questions, Sourced spare, Sourced over) {

    /** Copies the questions. */
    public TreatmentGuide {
        questions = Words.some(questions, "the questions");
    }

    /**
     * Returns the question of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Question question(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no question \"" + id + "\""));
    }

    /**
     * Suggests a session once every question has an answer.
     *
     * @param answers question id to answer id; a question that is left out takes its usual answer
     * @param usual the sessions to choose from
     * @param own sessions the practice made itself, which are chosen from, too; there is at least one session
     * @return nothing while a question has no answer
     * @throws IllegalArgumentException if a question or an answer is unknown
     */
    public Optional<Suggestion> suggest(Map<String, String> answers, List<Preset> usual, List<Preset> own) {
        answers.keySet().forEach(this::question);
        List<Answer> given = questions.stream()
                .flatMap(question -> answerTo(question, answers).stream())
                .toList();
        return given.size() < questions.size()
                ? Optional.empty()
                : Optional.of(new Weighing(given, usual, own).suggestion(spare, over));
    }

    private static Optional<Answer> answerTo(Question question, Map<String, String> answers) {
        return Optional.ofNullable(answers.get(question.id()))
                .map(question::answer)
                .or(question::usual);
    }
}
