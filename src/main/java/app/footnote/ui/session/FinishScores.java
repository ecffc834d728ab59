package app.footnote.ui.session;

import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.SessionRecord;
import app.footnote.session.SessionWords;
import app.footnote.session.SessionWords.Scale;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.ScoreButtons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the client feels afterwards: the scales that were asked before, or the first one; the others on demand. */
final class FinishScores extends VBox {
    private final Messages messages;
    private final LiveSession live;
    private final List<Row> rows = new ArrayList<>();
    private final Hyperlink more;
    private boolean all;

    FinishScores(Messages messages, SessionWords words, LiveSession live) {
        this.messages = messages;
        this.live = live;
        getStyleClass().addAll("fn-card", "finish-scores");
        Label title = new Label(messages.text("finish.after"));
        title.getStyleClass().add("title-3");
        more = new Named(messages)
                .name(new Hyperlink(messages.text("finish.more-scales")), "finish-more-scales", "finish.more-scales");
        more.setOnAction(pressed -> {
            all = true;
            live.currentProperty().get().ifPresent(this::show);
        });
        words.scales().forEach(scale -> rows.add(new Row(scale)));
        getChildren().add(title);
        rows.forEach(row -> getChildren().add(row));
        getChildren().add(more);
    }

    void show(SessionRecord session) {
        rows.forEach(row -> row.show(session));
        rows.forEach(row -> row.setShown(all || row.isAsked(session) || isFirstOfNone(row, session)));
        boolean complete = rows.stream().allMatch(Node::isVisible);
        more.setVisible(!complete);
        more.setManaged(!complete);
    }

    private boolean isFirstOfNone(Row row, SessionRecord session) {
        return row == rows.getFirst() && rows.stream().noneMatch(each -> each.isAsked(session));
    }

    private final class Row extends VBox {
        private final Scale scale;
        private final ScoreButtons buttons;
        private final Label before = value("score-before");
        private final Label after = value("score-after");
        private final HBox change = new HBox();

        Row(Scale scale) {
            this.scale = scale;
            buttons = new ScoreButtons("finish-score-" + scale.id(), scale.name(), this::choose);
            Label name = new Label(scale.name());
            name.getStyleClass().add("text-medium");
            Label question = new Label(messages.text("finish.question", scale.question()));
            question.getStyleClass().addAll("text-small", "text-muted");
            change.getStyleClass().add("finish-change");
            change.getChildren()
                    .setAll(word("finish.before"), before, word("finish.arrow"), word("finish.after"), after);
            getStyleClass().add("finish-scale");
            getChildren()
                    .setAll(
                            new SplitRow(name, question),
                            buttons,
                            new SplitRow(end(scale.low()), end(scale.high())),
                            change);
        }

        boolean isAsked(SessionRecord session) {
            return session.notes().before().scores().on(scale.id()).isPresent()
                    || session.notes().after().scores().on(scale.id()).isPresent();
        }

        void show(SessionRecord session) {
            Optional<Score> was = session.notes().before().scores().on(scale.id());
            Optional<Score> is = session.notes().after().scores().on(scale.id());
            buttons.show(is);
            buttons.setDisable(session.lifecycle().isLocked());
            before.setText(was.map(score -> String.valueOf(score.value())).orElse(""));
            after.setText(is.map(score -> String.valueOf(score.value())).orElse(messages.text("finish.not-asked")));
            change.setVisible(was.isPresent());
            change.setManaged(was.isPresent());
        }

        void setShown(boolean shown) {
            setVisible(shown);
            setManaged(shown);
        }

        private void choose(Optional<Score> score) {
            live.write(notes -> {
                After after = notes.after();
                return notes.with(after.withScores(after.scores().with(scale.id(), score)));
            });
        }

        private Label word(String key) {
            Label label = new Label(messages.text(key));
            label.getStyleClass().add("text-muted");
            return label;
        }

        private static Label end(String text) {
            Label label = new Label(text);
            label.getStyleClass().addAll("text-caption", "text-subtle");
            return label;
        }

        private static Label value(String style) {
            Label label = new Label();
            label.getStyleClass().addAll("title-3", style);
            return label;
        }
    }
}
