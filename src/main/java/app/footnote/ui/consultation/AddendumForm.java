package app.footnote.ui.consultation;

import app.footnote.consultation.Consultation;
import app.footnote.intake.Question;
import app.footnote.record.Addendum;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.TabLeaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Adds to a locked consultation: which answer it corrects, what, why, and who writes. */
final class AddendumForm extends VBox {
    private final ConsultationTools tools;
    private final Messages messages;
    private final TextField author = new TextField();
    private final TextField reason = new TextField();
    private final TextArea text = new TextArea();
    private final ComboBox<String> field = new ComboBox<>();
    private final Label fault = new Label();

    AddendumForm(ConsultationTools tools, Consultation consultation, Consumer<Addendum> onAdded, Runnable onCancel) {
        super(12);
        this.tools = tools;
        this.messages = tools.messages();
        List<Question> answered = tools.form()
                .questions()
                .filter(question -> consultation.answers().has(question.id()))
                .toList();
        List<String> choices = new ArrayList<>(List.of(messages.text("addendum.general")));
        answered.forEach(question -> choices.add(question.text()));
        field.getItems().setAll(choices);
        field.getSelectionModel().selectFirst();
        field.setMaxWidth(Double.MAX_VALUE);
        author.setText(tools.author());
        text.setWrapText(true);
        text.setPrefRowCount(3);
        TabLeaves.from(text);
        fault.setId("addendum-fault");
        fault.getStyleClass().add("field-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        Label title = new Label(messages.text("addendum.title"));
        title.getStyleClass().add("title-4");
        setId("addendum-form");
        getStyleClass().add("fn-card");
        getChildren()
                .setAll(
                        title,
                        labelled("addendum.field", field),
                        labelled("addendum.text", text),
                        labelled("addendum.reason", reason),
                        labelled("addendum.author", author),
                        fault,
                        buttons(() -> keep(answered, onAdded), onCancel));
    }

    /** Puts the keyboard into the first field. */
    void begin() {
        field.requestFocus();
    }

    private VBox labelled(String key, Node control) {
        control.setId(key.replace('.', '-'));
        control.setAccessibleText(messages.text(key));
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    private HBox buttons(Runnable onKeep, Runnable onCancel) {
        Named named = new Named(messages);
        Button cancel = named.button("addendum-cancel", "sheet.cancel");
        cancel.setOnAction(pressed -> onCancel.run());
        Button keep = named.button("addendum-keep", "addendum.keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(pressed -> onKeep.run());
        HBox row = new HBox(12, cancel, keep);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private void keep(List<Question> answered, Consumer<Addendum> onAdded) {
        boolean blank = List.of(author.getText(), reason.getText(), text.getText()).stream()
                .anyMatch(String::isBlank);
        fault.setText(messages.text("fault.addendum"));
        fault.setVisible(blank);
        if (!blank) {
            int chosen = field.getSelectionModel().getSelectedIndex() - 1;
            Optional<String> corrected = chosen < 0
                    ? Optional.empty()
                    : Optional.of(answered.get(chosen).id());
            onAdded.accept(
                    new Addendum(author.getText(), tools.times().now(), reason.getText(), text.getText(), corrected));
        }
    }
}
