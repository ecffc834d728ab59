package app.footnote.intake;

import java.util.List;
import java.util.Optional;

/**
 * Questions that stand together in one card, such as those about one body system.
 *
 * @param title a heading above them
 */
public record QuestionGroup(Optional<String> title, List<Question> questions) {
    public QuestionGroup {
        questions = List.copyOf(questions);
    }
}
