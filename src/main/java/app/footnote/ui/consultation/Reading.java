package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import java.util.Optional;

/** What a typed text means. */
sealed interface Reading {

    /** An answer, or none. */
    record Understood(Optional<Answer> answer) implements Reading {}

    /**
     * Nothing a question could be answered with.
     *
     * @param key of the sentence that says so
     */
    record Fault(String key) implements Reading {}
}
