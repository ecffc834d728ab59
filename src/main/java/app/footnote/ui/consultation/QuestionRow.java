package app.footnote.ui.consultation;

import app.footnote.consultation.Consultation;
import app.footnote.intake.Answers;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionKind;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Prose;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question with its controls: a reply beside the question, anything else below it. */
final class QuestionRow extends VBox {
    private final Question question;
    private final AnswerField field;

    QuestionRow(Question question, Draft draft, Messages messages) {
        this.question = question;
        field = AnswerFields.of(
                question,
                messages,
                answer -> draft.write(
                        question.id(),
                        value -> value.withAnswers(
                                answer.map(told -> value.answers().with(question.id(), told))
                                        .orElseGet(() -> value.answers().without(question.id())))));
        setId("question-" + question.id());
        getStyleClass().add("question");
        Label text = Prose.wrapped(question.text());
        Label need = new Label(messages.text(question.required() ? "need.required" : "need.optional"));
        need.getStyleClass().addAll("text-caption", "text-muted", "need");
        need.setMinWidth(Region.USE_PREF_SIZE);
        if (field instanceof ReplyField reply) {
            getChildren().setAll(beside(text, need, reply.node()), reply.more());
        } else {
            getChildren().setAll(above(text, need), field.node());
            hint().ifPresent(getChildren()::add);
        }
    }

    Question question() {
        return question;
    }

    void focus() {
        field.focus();
    }

    /** Shows what is answered now; a question that is not asked is not seen. */
    void show(Consultation consultation) {
        Answers answers = consultation.answers();
        setVisible(question.isAsked(answers));
        setManaged(question.isAsked(answers));
        field.show(answers.to(question.id()));
    }

    private Node beside(Label text, Label need, Node controls) {
        VBox words = new VBox(1, text);
        if (question.required()) {
            words.getChildren().add(need);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, controls);
        row.getStyleClass().add("question-line");
        return row;
    }

    private static Node above(Label text, Label need) {
        text.getStyleClass().add("text-semi");
        HBox row = new HBox(8, text, need);
        row.getStyleClass().add("question-head");
        return row;
    }

    private Optional<Node> hint() {
        return question.hint()
                .filter(hint -> question.kind() != QuestionKind.REPLY)
                .map(hint -> Prose.wrapped(hint, "text-small", "text-muted"));
    }
}
