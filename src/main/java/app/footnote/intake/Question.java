package app.footnote.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question of the form.
 *
 * @param id kebab-case, unique in the form, never used again for another question
 * @param text the question as a person reads it
 * @param kind what kind of answer it takes
 * @param required whether it counts among the answers needed before the first session
 * @param fresh whether it is about this day, so that its answer is not taken over into the next consultation
 * @param hint a line below the question, or what the detail of a yes should tell
 * @param choices what can be chosen; empty for kinds without choices
 * @param columns the columns of a table; empty for other kinds
 * @param shown when it is asked; always if empty
 */
public record Question(
        String id,
        String text,
        QuestionKind kind,
        boolean required,
        boolean fresh,
        Optional<String> hint,
        List<Choice> choices,
        List<Choice> columns,
        Optional<Shown> shown) {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses a question that cannot be answered. */
    public Question {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        if (!KEBAB_CASE.matcher(id).matches() || text.isBlank()) {
            throw new IllegalArgumentException("question \"" + id + "\" needs a kebab-case id and a text");
        }
        if (choices.isEmpty() == (kind == QuestionKind.CHOICE || kind == QuestionKind.CHOICES)) {
            throw new IllegalArgumentException("question \"" + id + "\" must have choices exactly if its kind has");
        }
        if (columns.isEmpty() == (kind == QuestionKind.ROWS)) {
            throw new IllegalArgumentException("question \"" + id + "\" must have columns exactly if it is a table");
        }
    }

    /** Says whether the question is asked after those answers. */
    public boolean isAsked(Answers answers) {
        return shown.map(condition -> condition.after(answers)).orElse(true);
    }

    /** Says whether the question is asked, needs an answer and has none. */
    public boolean isMissing(Answers answers) {
        return required && isAsked(answers) && !answers.has(id);
    }
}
