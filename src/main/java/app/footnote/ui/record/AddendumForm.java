package app.footnote.ui.record;

import app.footnote.record.Addendum;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.Prose;
import app.footnote.ui.kit.TabLeaves;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Adds to what is locked: which field it corrects, what, why, and who writes. Nothing of it may be blank. */
public final class AddendumForm extends VBox {
    private static final int ROWS = 3;

    private final Messages messages = Messages.of("record");
    private final Named named = new Named(messages);
    private final InstantSource clock;
    private final Consumer<Addendum> onAdded;
    private final ComboBox<String> field = named.name(new ComboBox<>(), "addendum-field", "addendum.field");
    private final TextArea text = named.name(new TextArea(), "addendum-text", "addendum.text");
    private final TextField reason = named.name(new TextField(), "addendum-reason", "addendum.reason");
    private final TextField author = named.name(new TextField(), "addendum-author", "addendum.author");
    private final Label fault = Prose.wrapped("", "field-fault");
    private final HBox buttons = new HBox(12);
    private List<String> offered = List.of();

    /**
     * Makes an empty form, which becomes empty again when something was added.
     *
     * @param title what is added to
     * @param writing who writes unless another name is written
     * @param onAdded takes each addendum
     */
    public AddendumForm(String title, String writing, InstantSource clock, Consumer<Addendum> onAdded) {
        this.clock = clock;
        this.onAdded = onAdded;
        field.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.getStyleClass().add("addendum-text");
        TabLeaves.from(text);
        author.setText(writing);
        fault.setId("addendum-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        Button add = named.button("addendum-add", "addendum.add");
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> add());
        buttons.getStyleClass().add("sheet-buttons");
        buttons.getChildren().setAll(add);
        setId("addendum-form");
        getStyleClass().addAll("fn-card", "form-section");
        getChildren()
                .setAll(
                        Prose.line(title, "title-3"),
                        labelled("addendum.field", field),
                        labelled("addendum.text", text),
                        labelled("addendum.reason", reason),
                        labelled("addendum.author", author),
                        fault,
                        buttons);
    }

    /** Offers a way back that adds nothing. */
    public void setOnCancel(Runnable onCancel) {
        Button cancel = named.button("addendum-cancel", "addendum.cancel");
        cancel.setOnAction(pressed -> onCancel.run());
        buttons.getChildren().addFirst(cancel);
    }

    /** Offers the fields that can be corrected, by id in their order; what is chosen stays as long as they do. */
    public void offer(Map<String, String> namesById) {
        List<String> names = new ArrayList<>(List.of(messages.text("addendum.no-field")));
        names.addAll(namesById.values());
        offered = List.copyOf(namesById.keySet());
        if (!field.getItems().equals(names)) {
            field.getItems().setAll(names);
            field.getSelectionModel().selectFirst();
        }
    }

    /** Puts the keyboard into the first field. */
    public void begin() {
        field.requestFocus();
    }

    private VBox labelled(String key, Node control) {
        Label label = Prose.line(messages.text(key), "text-small", "text-muted");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    private void add() {
        Optional<TextInputControl> missing = Stream.<TextInputControl>of(text, reason, author)
                .filter(input -> input.getText().isBlank())
                .findFirst();
        fault.setVisible(missing.isPresent());
        missing.ifPresentOrElse(this::ask, this::keep);
    }

    private void ask(TextInputControl missing) {
        fault.setText(messages.text("addendum.missing." + missing.getId()));
        missing.requestFocus();
    }

    private void keep() {
        Addendum addendum =
                new Addendum(author.getText(), clock.instant(), reason.getText(), text.getText(), corrected());
        text.clear();
        reason.clear();
        field.getSelectionModel().selectFirst();
        onAdded.accept(addendum);
    }

    private Optional<String> corrected() {
        int chosen = field.getSelectionModel().getSelectedIndex() - 1; // before them stands that there is none
        return chosen < 0 ? Optional.empty() : Optional.of(offered.get(chosen));
    }
}
