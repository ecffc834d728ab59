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
 */
public record TreatmentGuide(List<Question> questions, Sourced spare) {

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
     * @param presets the sessions to choose from
     * @return nothing while a question has no answer
     * @throws IllegalArgumentException if a question or an answer is unknown, or if no preset fits the time
     */
    public Optional<Suggestion> suggest(Map<String, String> answers, List<Preset> presets) {
        answers.keySet().forEach(this::question);
        List<Answer> given = questions.stream()
                .flatMap(question -> answerTo(question, answers).stream())
                .toList();
        return given.size() < questions.size()
                ? Optional.empty()
                : Optional.of(new Weighing(given, presets).suggestion(spare));
    }

    private static Optional<Answer> answerTo(Question question, Map<String, String> answers) {
        return Optional.ofNullable(answers.get(question.id()))
                .map(question::answer)
                .or(question::usual);
    }
}
