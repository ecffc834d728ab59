package app.footnote.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the answers of two consultations differ.
 *
 * @param changes one for each question answered otherwise, in the order of the newer answers, then of the older
 */
public record WhatChanged(List<Change> changes) {

    /** One question; empty stands for no answer. */
    public record Change(String question, Optional<Answer> before, Optional<Answer> now) {}

    public WhatChanged {
        changes = List.copyOf(changes);
    }

    /** Compares two consultations. */
    public static WhatChanged between(Answers older, Answers newer) {
        Set<String> questions = new LinkedHashSet<>(newer.byQuestion().keySet());
        questions.addAll(older.byQuestion().keySet());
        return new WhatChanged(questions.stream()
                .map(question -> new Change(question, told(older, question), told(newer, question)))
                .filter(change -> !change.before().equals(change.now()))
                .toList());
    }

    private static Optional<Answer> told(Answers answers, String question) {
        return answers.to(question).filter(answer -> !answer.isEmpty());
    }
}
