package app.footnote.ui.consultation;

import app.footnote.intake.Answer;
import app.footnote.intake.Choice;
import app.footnote.intake.Question;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A small table: one empty row waits at its end, another by a button. */
final class RowsField implements AnswerField {
    private final Question question;
    private final Consumer<Optional<Answer>> told;
    private final List<Map<String, TextField>> rows = new ArrayList<>();
    private final VBox lines = new VBox(8);
    private final VBox box;
    private boolean showing;

    RowsField(Question question, Messages messages, Consumer<Optional<Answer>> told) {
        this.question = question;
        this.told = told;
        Button add = new Named(messages).button("answer-" + question.id() + "-add", "rows.add", Feather.PLUS);
        add.getStyleClass().addAll("flat", "small");
        add.setAccessibleText(question.text() + ": " + add.getText());
        add.setOnAction(pressed -> addRow().values().iterator().next().requestFocus());
        box = new VBox(8, lines, add);
        addRow();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Optional<Answer> answer) {
        if (!answer.equals(present())) {
            showing = true;
            rows.clear();
            lines.getChildren().clear();
            if (answer.orElse(null) instanceof Answer.Rows(var told)) {
                told.forEach(row -> addRow().forEach((id, field) -> field.setText(row.getOrDefault(id, ""))));
            }
            if (rows.isEmpty()) {
                addRow();
            }
            showing = false;
        }
    }

    @Override
    public void focus() {
        rows.getFirst().values().iterator().next().requestFocus();
    }

    private Map<String, TextField> addRow() {
        Map<String, TextField> fields = new LinkedHashMap<>();
        HBox line = new HBox(8);
        for (Choice column : question.columns()) {
            TextField field = new TextField();
            field.setId("answer-" + question.id() + "-" + rows.size() + "-" + column.id());
            field.setPromptText(column.text());
            field.setAccessibleText(question.text() + " " + (rows.size() + 1) + ", " + column.text());
            field.textProperty().addListener((text, before, now) -> changed());
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefColumnCount(fields.isEmpty() ? 14 : 7);
            fields.put(column.id(), field);
            line.getChildren().add(field);
        }
        rows.add(fields);
        lines.getChildren().add(line);
        return fields;
    }

    private void changed() {
        if (!showing) {
            told.accept(present());
        }
    }

    private Optional<Answer> present() {
        List<Map<String, String>> written = rows.stream()
                .map(RowsField::written)
                .filter(row -> !row.isEmpty())
                .toList();
        return written.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(written));
    }

    private static Map<String, String> written(Map<String, TextField> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        fields.forEach((id, field) -> {
            if (!field.getText().isBlank()) {
                row.put(id, field.getText());
            }
        });
        return row;
    }
}
