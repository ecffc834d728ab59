package app.footnote.ui.session;

import app.footnote.record.Score;
import app.footnote.session.Before;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords.Scale;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the client is asked before a session: how it feels now, and what is new since the last time. */
final class BeforeQuestions extends VBox {
    private final Messages messages;
    private final StartModel model;
    private final TimeWords times;
    private final ScoreQuestions scores;
    private final Label since = new Label();
    private final TextField changes = new TextField();
    private final VBox news = new VBox(4, since, changes);

    BeforeQuestions(Messages messages, StartModel model, TimeWords times, List<Scale> scales) {
        this.messages = messages;
        this.model = model;
        this.times = times;
        scores = new ScoreQuestions("start", messages, scales, this::answer);
        Label title = new Label(messages.text("before.title"));
        title.getStyleClass().add("title-3");
        since.getStyleClass().addAll("text-small", "text-medium");
        since.setLabelFor(changes);
        changes.setId("start-changes");
        Label such = new Label(messages.text("before.changes.such"));
        such.getStyleClass().addAll("text-small", "text-muted");
        such.setWrapText(true);
        news.getChildren().add(1, such);
        changes.textProperty().subscribe((before, now) -> write(answers -> answers.withChanges(now)));
        news.managedProperty().bind(news.visibleProperty());
        getStyleClass().add("before-questions");
        getChildren().setAll(title, scores, news);
        model.preparedProperty().subscribe(prepared -> show(prepared.before()));
    }

    /** Asks what is new since that session; asks nothing without one. */
    void askSince(Optional<SessionRecord> last) {
        news.setVisible(last.isPresent());
        last.map(session -> messages.text("before.changes", times.day(session.startedThere())))
                .ifPresent(question -> {
                    since.setText(question);
                    changes.setAccessibleText(question);
                });
    }

    private void show(Before before) {
        scores.show(before.scores(), scale -> before.scores().on(scale).isPresent(), false);
        if (!changes.getText().equals(before.changes())) {
            changes.setText(before.changes());
        }
    }

    private void answer(String scale, Optional<Score> score) {
        write(answers -> answers.withScores(answers.scores().with(scale, score)));
    }

    private void write(UnaryOperator<Before> change) {
        model.prepare(prepared -> prepared.with(change.apply(prepared.before())));
    }
}
