package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Question;
import app.footnote.intake.ReplyValue;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Roving;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * No, yes or unsure; after yes and unsure also detail and since when. The keys N, Y and U, or 1, 2 and 3, choose and the
 * arrow keys go from one to the next.
 */
final class ReplyField implements AnswerField {
    private final Map<ReplyValue, ToggleButton> buttons = new EnumMap<>(ReplyValue.class);
    private final ToggleGroup group = new ToggleGroup();
    private final HBox segments = new HBox();
    private final TextField detail = new TextField();
    private final TextField since = new TextField();
    private final HBox more;
    private final Consumer<Optional<Answer>> told;
    private boolean showing;

    ReplyField(Question question, Messages messages, Consumer<Optional<Answer>> told) {
        this.told = told;
        for (ReplyValue value : ReplyValue.values()) {
            buttons.put(value, button(question, value, messages));
        }
        segments.getStyleClass().add("reply");
        segments.getChildren().setAll(buttons.values());
        segments.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        segments.setMinWidth(HBox.USE_PREF_SIZE);
        segments.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        List<ToggleButton> inOrder = new ArrayList<>(buttons.values());
        Roving.over(inOrder);
        named(detail, question, "detail", question.hint().orElse(messages.text("reply.detail")), messages);
        named(since, question, "since", messages.text("reply.since"), messages);
        since.setPrefColumnCount(9);
        since.setMinWidth(120);
        HBox.setHgrow(detail, Priority.ALWAYS);
        more = new HBox(8, detail, since);
        more.getStyleClass().add("reply-more");
        showMore(Optional.empty());
        group.selectedToggleProperty().addListener((toggle, before, now) -> changed());
        detail.textProperty().addListener((text, before, now) -> changed());
        since.textProperty().addListener((text, before, now) -> changed());
    }

    /** Returns the three buttons, which stand at the end of the question's row. */
    @Override
    public Node node() {
        return segments;
    }

    /** Returns the fields below the row. */
    Node more() {
        return more;
    }

    @Override
    public void show(Optional<Answer> answer) {
        Optional<Answer.Reply> reply =
                answer.filter(Answer.Reply.class::isInstance).map(Answer.Reply.class::cast);
        if (!reply.equals(present())) {
            showing = true;
            group.selectToggle(reply.map(Answer.Reply::value).map(buttons::get).orElse(null));
            detail.setText(reply.map(Answer.Reply::detail).orElse(""));
            since.setText(reply.map(Answer.Reply::since).orElse(""));
            showing = false;
        }
        showMore(reply);
    }

    @Override
    public void focus() {
        buttons.values().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private ToggleButton button(Question question, ReplyValue value, Messages messages) {
        ToggleButton button = new ToggleButton(messages.text("reply." + value.id()));
        button.setId("answer-" + question.id() + "-" + value.id());
        button.setAccessibleText(question.text() + " " + button.getText());
        button.setToggleGroup(group);
        return button;
    }

    private static void named(TextField field, Question question, String part, String prompt, Messages messages) {
        field.setId("answer-" + question.id() + "-" + part);
        field.setPromptText(prompt);
        field.setAccessibleText(question.text() + " " + messages.text("reply." + part));
    }

    private void typed(KeyEvent typed) {
        Optional<ReplyValue> value = switch (typed.getCharacter()) {
            case "n", "N", "1" -> Optional.of(ReplyValue.NO);
            case "y", "Y", "2" -> Optional.of(ReplyValue.YES);
            case "u", "U", "3" -> Optional.of(ReplyValue.UNSURE);
            default -> Optional.empty();
        };
        value.ifPresent(chosen -> {
            group.selectToggle(buttons.get(chosen));
            buttons.get(chosen).requestFocus();
            typed.consume();
        });
    }

    private void changed() {
        if (!showing) {
            showMore(present());
            told.accept(present().map(Answer.class::cast));
        }
    }

    /** What stands in hidden fields is kept out of a no, yet comes back when the answer changes again. */
    private Optional<Answer.Reply> present() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(value -> value == ReplyValue.NO
                        ? Answer.Reply.of(value)
                        : new Answer.Reply(value, detail.getText(), since.getText()));
    }

    private void showMore(Optional<Answer.Reply> reply) {
        boolean shown = reply.filter(told -> told.value() != ReplyValue.NO).isPresent();
        more.setVisible(shown);
        more.setManaged(shown);
    }
}
