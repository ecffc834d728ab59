package app.footnote.ui.session;

import app.footnote.record.Score;
import app.footnote.session.Scores;
import app.footnote.session.SessionWords.Scale;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SplitRow;
import app.footnote.ui.record.ScoreButtons;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the client rates from 0 to 10: the scales asked already, else the first one; the others on demand. */
final class ScoreQuestions extends VBox {
    private final Messages messages;
    private final List<Question> questions;
    private final Hyperlink more;
    private Predicate<String> asked = scale -> false;
    private boolean all;

    /**
     * Makes the questions, none answered.
     *
     * @param id begins the ids of all controls
     * @param onAnswer told the scale's id and the score, empty when it is taken away
     */
    ScoreQuestions(String id, Messages messages, List<Scale> scales, BiConsumer<String, Optional<Score>> onAnswer) {
        this.messages = messages;
        questions = scales.stream()
                .map(scale -> new Question(id, scale, score -> onAnswer.accept(scale.id(), score)))
                .toList();
        more = new Named(messages)
                .name(new Hyperlink(messages.text("scores.more")), id + "-more-scales", "scores.more");
        more.setOnAction(pressed -> {
            all = true;
            showAsked();
        });
        getStyleClass().add("score-questions");
        getChildren().setAll(questions);
        getChildren().add(more);
        showAsked();
    }

    /** Shows the answers, and the questions whose scale was asked. */
    void show(Scores scores, Predicate<String> wasAsked, boolean isLocked) {
        asked = wasAsked;
        questions.forEach(question -> question.show(scores, isLocked));
        showAsked();
    }

    /** Puts something below the question of that scale. */
    void addBelow(String scale, Node node) {
        questions.stream()
                .filter(question -> question.scale.id().equals(scale))
                .forEach(question -> question.getChildren().add(node));
    }

    private void showAsked() {
        boolean none = questions.stream().noneMatch(Question::isAsked);
        questions.forEach(
                question -> setShown(question, all || question.isAsked() || none && question == questions.getFirst()));
        setShown(more, !questions.stream().allMatch(Node::isVisible));
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private final class Question extends VBox {
        private final Scale scale;
        private final ScoreButtons buttons;

        Question(String id, Scale scale, Consumer<Optional<Score>> onAnswer) {
            this.scale = scale;
            buttons = new ScoreButtons(id + "-score-" + scale.id(), scale.name(), onAnswer);
            Label name = new Label(scale.name());
            name.getStyleClass().add("text-medium");
            Label words = new Label(messages.text("scores.question", scale.question()));
            words.getStyleClass().addAll("text-small", "text-muted");
            getStyleClass().add("score-question");
            getChildren().setAll(new SplitRow(name, words), buttons, new SplitRow(end(scale.low()), end(scale.high())));
        }

        boolean isAsked() {
            return asked.test(scale.id());
        }

        void show(Scores scores, boolean isLocked) {
            buttons.show(scores.on(scale.id()));
            buttons.setDisable(isLocked);
        }

        private static Label end(String text) {
            Label label = new Label(text);
            label.getStyleClass().addAll("text-caption", "text-subtle");
            return label;
        }
    }
}
