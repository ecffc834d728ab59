package app.footnote.ui.clients.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A field of the form: its name above the control that holds its value.
 *
 * @param <R> the record
 * @param <T> what the field holds
 */
abstract class Part<R, T> extends VBox implements Correctable<R> {
    private final FormField<R, T> field;
    private final String name;
    private final Editing<R> draft;
    private final Label label;
    private boolean showing;
    private boolean taking;

    Part(String name, FormField<R, T> field, Editing<R> draft) {
        this.name = name;
        this.field = field;
        this.draft = draft;
        label = new Label(name);
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setWrapText(true);
        getStyleClass().add("form-part");
        getChildren().add(label);
    }

    @Override
    public String fieldId() {
        return field.id();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String words(R record) {
        return inWords(field.get().apply(record));
    }

    void show(R record) {
        showing = true;
        showValue(field.get().apply(record));
        showing = false;
    }

    /** Takes a value a person has given. */
    void take(T value) {
        if (!showing) {
            taking = true;
            draft.edit(field.id(), record -> field.set().apply(record, value));
            taking = false;
        }
    }

    /** Names the control and lets leaving it end the step. */
    <N extends Node> N prepared(N control, String suffix) {
        control.setId(controlId() + suffix);
        endsStep(control);
        return control;
    }

    /** Lets leaving the control, or all within it, end the step. */
    void endsStep(Node control) {
        control.focusWithinProperty().subscribe((before, now) -> {
            if (!now) {
                endStep();
            }
        });
    }

    /** Ends the step that one undo takes back. */
    void endStep() {
        draft.endStep();
    }

    String controlId() {
        return "form-" + field.id().replace('.', '-');
    }

    /** Says whether what is to be shown comes from this control itself, which therefore stays as it was typed. */
    boolean isTaking() {
        return taking;
    }

    Label label() {
        return label;
    }

    abstract void showValue(T value);

    abstract String inWords(T value);
}
