package app.footnote.ui.session;

import app.footnote.record.Score;
import app.footnote.session.Before;
import app.footnote.session.SessionWords.Scale;
import app.footnote.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the client is asked before a session: how it feels now. */
final class BeforeQuestions extends VBox {
    private final StartModel model;
    private final ScoreQuestions scores;

    BeforeQuestions(Messages messages, StartModel model, List<Scale> scales) {
        this.model = model;
        scores = new ScoreQuestions("start", messages, scales, this::answer);
        Label title = new Label(messages.text("before.title"));
        title.getStyleClass().add("title-3");
        getStyleClass().add("before-questions");
        getChildren().setAll(title, scores);
        model.preparedProperty().subscribe(prepared -> show(prepared.before()));
    }

    private void show(Before before) {
        scores.show(before.scores(), scale -> before.scores().on(scale).isPresent(), false);
    }

    private void answer(String scale, Optional<Score> score) {
        model.prepare(prepared -> {
            Before answers = prepared.before();
            return prepared.with(answers.withScores(answers.scores().with(scale, score)));
        });
    }
}
