package app.footnote.ui.clients;

import app.footnote.client.Client;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.kit.SheetPane;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sheet that asks for a client's name. Enter keeps it, Esc leaves. */
final class NameSheet {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDTH = 440;

    private final Messages messages;
    private final Named named;
    private final SheetPane sheets;
    private final Consumer<String> onName;
    private final TextField field = new TextField();
    private final Label fault = new Label();

    NameSheet(Messages messages, SheetPane sheets, Consumer<String> onName) {
        this.messages = messages;
        this.named = new Named(messages);
        this.sheets = sheets;
        this.onName = onName;
    }

    /**
     * Shows the sheet.
     *
     * @param title key of the title
     * @param action key of the word on the button
     * @param name the name so far; empty for a new client
     */
    void open(String title, String action, String name) {
        named.name(field, "client-name", "name.label");
        field.setText(name);
        field.setPromptText(messages.text("name.prompt"));
        field.setOnAction(entered -> keep());
        field.textProperty().addListener((text, before, now) -> showFault(""));
        fault.setId("client-name-fault");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        showFault("");
        sheets.open(messages.text(title), WIDTH, new VBox(6, label(), field, fault), buttons(action));
        field.requestFocus();
        field.selectAll();
    }

    private Label label() {
        Label label = new Label(messages.text("name.label"));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(field);
        return label;
    }

    private HBox buttons(String action) {
        Button cancel = named.button("client-cancel", "name.cancel");
        cancel.setOnAction(pressed -> sheets.hide());
        Button add = named.button("client-add", action);
        add.getStyleClass().add("accent");
        add.setOnAction(pressed -> keep());
        HBox row = new HBox(12, cancel, add);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void keep() {
        String name = field.getText();
        if (Client.isName(name)) {
            sheets.hide();
            onName.accept(name);
        } else {
            showFault(messages.text(name.isBlank() ? "name.missing" : "name.long", Client.LONGEST_NAME));
            field.requestFocus();
        }
    }

    private void showFault(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        field.pseudoClassStateChanged(DANGER, !text.isEmpty());
    }
}
