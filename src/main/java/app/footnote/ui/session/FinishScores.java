package app.footnote.ui.session;

import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.Scores;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.ui.kit.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the client feels afterwards, beside how it was before. */
final class FinishScores extends VBox {
    private final Messages messages;
    private final LiveSession live;
    private final ScoreQuestions questions;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    FinishScores(Messages messages, SessionWords words, LiveSession live) {
        this.messages = messages;
        this.live = live;
        questions = new ScoreQuestions("finish", messages, words.scales(), this::answer);
        words.scales().forEach(scale -> {
            changes.put(scale.id(), new Change());
            questions.addBelow(scale.id(), changes.get(scale.id()));
        });
        Label title = new Label(messages.text("finish.after"));
        title.getStyleClass().add("title-3");
        getStyleClass().addAll("fn-card", "finish-scores");
        getChildren().setAll(title, questions);
    }

    void show(SessionRecord session) {
        Scores before = session.notes().before().scores();
        Scores after = session.notes().after().scores();
        questions.show(
                after,
                scale -> before.on(scale).isPresent() || after.on(scale).isPresent(),
                session.lifecycle().isLocked());
        changes.forEach((scale, change) -> change.show(before.on(scale), after.on(scale)));
    }

    private void answer(String scale, Optional<Score> score) {
        live.write(notes -> {
            After after = notes.after();
            return notes.with(after.withScores(after.scores().with(scale, score)));
        });
    }

    private final class Change extends HBox {
        private final Label before = value("score-before");
        private final Label after = value("score-after");

        Change() {
            getStyleClass().add("finish-change");
            getChildren().setAll(word("finish.before"), before, word("finish.arrow"), word("finish.after"), after);
        }

        void show(Optional<Score> was, Optional<Score> is) {
            before.setText(was.map(score -> String.valueOf(score.value())).orElse(""));
            after.setText(is.map(score -> String.valueOf(score.value())).orElse(messages.text("finish.not-asked")));
            setVisible(was.isPresent());
            setManaged(was.isPresent());
        }

        private Label word(String key) {
            Label label = new Label(messages.text(key));
            label.getStyleClass().add("text-muted");
            return label;
        }

        private static Label value(String style) {
            Label label = new Label();
            label.getStyleClass().addAll("title-3", style);
            return label;
        }
    }
}
