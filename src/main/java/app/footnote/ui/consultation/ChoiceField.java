package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Choice;
import app.footnote.intake.Question;
import app.footnote.intake.QuestionKind;
import app.footnote.ui.kit.Roving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** One or several of the choices, or a number from 0 to 10, each a button. */
final class ChoiceField implements AnswerField {
    private final QuestionKind kind;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final FlowPane pane = new FlowPane(8, 8);
    private final Consumer<Optional<Answer>> told;
    private boolean showing;

    ChoiceField(Question question, Consumer<Optional<Answer>> told) {
        kind = question.kind();
        this.told = told;
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : choices(question)) {
            ToggleButton button = new ToggleButton(choice.text());
            button.setId("answer-" + question.id() + "-" + choice.id());
            button.setAccessibleText(question.text() + ": " + choice.text());
            button.getStyleClass().add(kind == QuestionKind.SCALE ? "scale-step" : "chip");
            if (kind != QuestionKind.CHOICES) {
                button.setToggleGroup(group);
            }
            button.selectedProperty().addListener((selected, before, now) -> changed());
            buttons.put(choice.id(), button);
        }
        List<ToggleButton> inOrder = new ArrayList<>(buttons.values());
        Roving.over(inOrder);
        pane.getChildren().setAll(inOrder);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Optional<Answer> answer) {
        if (!answer.equals(present())) {
            List<String> chosen = answer.map(ChoiceField::ids).orElse(List.of());
            showing = true;
            buttons.forEach((id, button) -> button.setSelected(chosen.contains(id)));
            showing = false;
        }
    }

    @Override
    public void focus() {
        buttons.values().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void changed() {
        if (!showing) {
            told.accept(present());
        }
    }

    private Optional<Answer> present() {
        List<String> chosen = buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                kind == QuestionKind.SCALE
                        ? new Answer.Amount(Integer.parseInt(chosen.getFirst()))
                        : new Answer.Chosen(chosen));
    }

    private static List<String> ids(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(List<String> ids) -> ids;
            case Answer.Amount(int amount) -> List.of(String.valueOf(amount));
            default -> List.of();
        };
    }

    private static List<Choice> choices(Question question) {
        return question.kind() == QuestionKind.SCALE
                ? IntStream.rangeClosed(0, 10)
                        .mapToObj(String::valueOf)
                        .map(number -> new Choice(number, number))
                        .toList()
                : question.choices();
    }
}
