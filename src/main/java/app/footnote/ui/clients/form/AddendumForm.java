package app.footnote.ui.clients.form;

import app.footnote.session.SessionRecord;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.TabLeaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Adds to a locked record: who, why, what, and which field it corrects. */
final class AddendumForm extends VBox {
    private final Messages messages;
    private final SessionDraft draft;
    private final LockedRecord page;
    private final TextField author = new TextField();
    private final TextField reason = new TextField();
    private final TextArea text = new TextArea();
    private final ComboBox<String> field = new ComboBox<>();
    private final Label fault = new Label();

    AddendumForm(SessionDraft draft, LockedRecord page, Messages messages, String writing) {
        this.draft = draft;
        this.page = page;
        this.messages = messages;
        Named named = new Named(messages);
        named.name(author, "addendum-author", "addendum.author");
        named.name(reason, "addendum-reason", "addendum.reason");
        named.name(text, "addendum-text", "addendum.text");
        named.name(field, "addendum-field", "addendum.field");
        author.setText(writing);
        text.setWrapText(true);
        text.setPrefRowCount(3);
        TabLeaves.from(text);
        field.setMaxWidth(Double.MAX_VALUE);
        fault.setId("addendum-fault");
        fault.getStyleClass().add("field-fault");
        Button add = named.button("addendum-add", "addendum.add");
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> add());
        Label title = new Label(messages.text("addendum.title"));
        title.getStyleClass().add("title-3");
        getStyleClass().addAll("fn-card", "form-section");
        getChildren()
                .setAll(
                        title,
                        labelled("addendum.field", field),
                        labelled("addendum.text", text),
                        Grid.of(2, labelled("addendum.reason", reason), labelled("addendum.author", author)),
                        fault,
                        add);
        showFault(Optional.empty());
    }

    void show(SessionRecord record) {
        List<String> names = new ArrayList<>(List.of(messages.text("addendum.no-field")));
        page.correctable(record).stream().map(Correctable::name).forEach(names::add);
        if (!field.getItems().equals(names)) {
            field.getItems().setAll(names);
            field.getSelectionModel().selectFirst();
        }
    }

    private VBox labelled(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    private void add() {
        Optional<TextInputControl> missing = List.of(text, reason, author).stream()
                .filter(input -> input.getText().isBlank())
                .findFirst()
                .map(TextInputControl.class::cast);
        showFault(missing.map(input -> messages.text("addendum.missing." + input.getId())));
        missing.ifPresentOrElse(Node::requestFocus, this::keep);
    }

    private void keep() {
        SessionRecord record = draft.currentProperty().get();
        Optional<String> corrected = page.named(field.getValue(), record).map(Correctable::fieldId);
        String added = text.getText();
        text.clear();
        draft.add(author.getText(), reason.getText(), added, corrected);
        reason.clear();
        field.getSelectionModel().selectFirst();
    }

    private void showFault(Optional<String> sentence) {
        fault.setText(sentence.orElse(""));
        fault.setVisible(sentence.isPresent());
        fault.setManaged(sentence.isPresent());
    }
}
