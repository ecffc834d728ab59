package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionKind;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.TabLeaves;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** An answer that is typed: words, a number or a date. What cannot be read is said below the field when it is left. */
final class TextAnswer implements AnswerField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final Messages messages;
    private final Function<String, Reading> reader;
    private final Function<Answer, String> writer;
    private final Label fault = new Label();
    private final VBox box;
    private boolean showing;

    static TextAnswer line(
            Question question,
            Messages messages,
            Consumer<Optional<Answer>> told,
            Function<String, Reading> reader,
            Function<Answer, String> writer) {
        TextField field = new TextField();
        field.setPromptText(question.kind() == QuestionKind.DAY ? messages.text("day.prompt") : "");
        if (question.kind() == QuestionKind.NUMBER) {
            field.setMaxWidth(140);
        }
        return new TextAnswer(field, question, messages, told, reader, writer);
    }

    static TextAnswer area(
            Question question,
            Messages messages,
            Consumer<Optional<Answer>> told,
            Function<String, Reading> reader,
            Function<Answer, String> writer) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        TabLeaves.from(area);
        return new TextAnswer(area, question, messages, told, reader, writer);
    }

    private TextAnswer(
            TextInputControl input,
            Question question,
            Messages messages,
            Consumer<Optional<Answer>> told,
            Function<String, Reading> reader,
            Function<Answer, String> writer) {
        this.input = input;
        this.messages = messages;
        this.reader = reader;
        this.writer = writer;
        input.setId("answer-" + question.id());
        input.setAccessibleText(question.text());
        fault.getStyleClass().add("field-fault");
        fault.setId(input.getId() + "-fault");
        box = new VBox(4, input, fault);
        sayFault("");
        input.textProperty().addListener((text, before, now) -> typed(now, told));
        input.focusedProperty().addListener((focus, before, now) -> left(now));
    }

    @Override
    public Node node() {
        return box;
    }

    /** A field being typed in with nothing readable keeps what is typed; undo empties it. */
    @Override
    public void show(Optional<Answer> answer) {
        boolean same =
                reader.apply(input.getText()) instanceof Reading.Understood(var present) && present.equals(answer);
        boolean unread = answer.isEmpty() && reader.apply(input.getText()) instanceof Reading.Fault;
        if (!same && !(unread && input.isFocused())) {
            showing = true;
            input.setText(answer.map(writer).orElse(""));
            showing = false;
        }
    }

    @Override
    public void focus() {
        input.requestFocus();
    }

    private void typed(String text, Consumer<Optional<Answer>> told) {
        sayFault("");
        if (!showing) {
            told.accept(reader.apply(text) instanceof Reading.Understood(var answer) ? answer : Optional.empty());
        }
    }

    private void left(boolean focused) {
        if (!focused && reader.apply(input.getText()) instanceof Reading.Fault(String key)) {
            sayFault(messages.text(key));
        }
    }

    private void sayFault(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        fault.setManaged(!sentence.isEmpty());
        input.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
    }
}
