package app.footnote.ui.guide;

import app.footnote.guide.Answer;
import app.footnote.guide.Question;
import app.footnote.ui.kit.Prose;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question with its answers as buttons, of which one can be down. Answers that carry a hint are larger. */
final class QuestionBlock extends VBox {
    private final Question question;
    private final ToggleGroup answers = new ToggleGroup();

    QuestionBlock(Question question, Runnable onAnswer) {
        this.question = question;
        Label text = Prose.line(question.text(), "text-semi");
        Pane buttons = question.answers().getFirst().hint().isEmpty() ? new FlowPane() : new TilePane();
        buttons.getStyleClass().add("guide-answers");
        question.answers().forEach(answer -> buttons.getChildren().add(button(answer)));
        getStyleClass().add("guide-question");
        getChildren().setAll(text, buttons);
        question.usual().ifPresent(answer -> choose(answer.id()));
        answers.selectedToggleProperty().addListener((property, before, now) -> changed(before, now, onAnswer));
    }

    Optional<String> chosen() {
        return Optional.ofNullable(answers.getSelectedToggle()).map(toggle -> (String) toggle.getUserData());
    }

    void choose(String answer) {
        answers.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(answer))
                .forEach(answers::selectToggle);
    }

    /** An answer can be changed but not taken back: pressing it once more leaves it down. */
    private void changed(Toggle before, Toggle now, Runnable onAnswer) {
        if (now == null) {
            answers.selectToggle(before);
        } else {
            onAnswer.run();
        }
    }

    private ToggleButton button(Answer answer) {
        ToggleButton button = new ToggleButton();
        button.setId("guide-" + question.id() + "-" + answer.id());
        button.setUserData(answer.id());
        button.setToggleGroup(answers);
        if (answer.hint().isEmpty()) {
            button.setText(answer.label());
            button.getStyleClass().addAll("chip", "guide-chip");
        } else {
            asCard(button, answer);
        }
        button.setAccessibleText(question.text() + " " + answer.label());
        button.setAccessibleHelp(answer.hint());
        return button;
    }

    private static void asCard(ToggleButton button, Answer answer) {
        FontIcon icon = new FontIcon();
        VBox words = new VBox(
                Prose.line(answer.label(), "text-semi"), Prose.line(answer.hint(), "text-small", "guide-hint"));
        HBox graphic = new HBox(icon, words);
        graphic.getStyleClass().add("guide-card-words");
        button.setGraphic(graphic);
        button.getStyleClass().addAll("guide-card", "guide-card-" + answer.id());
    }
}
