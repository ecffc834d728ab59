package app.footnote.ui.clients.form;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.ClientStatus;
import app.footnote.client.Contact;
import app.footnote.practice.Practice;
import app.footnote.ui.kit.Follow;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.kit.Named;
import app.footnote.ui.record.SaveLine;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Who a client is and how to reach them, as a form that saves at every change. */
public final class DetailsForm extends VBox {
    private static final double HEIGHT = 520;

    private final Messages messages = Messages.of("client-details");
    private final Named named = new Named(messages);
    private final ClientDraft draft;
    private final DetailsFields fields;
    private final IdentityDetails identity;
    private final ComboBox<ClientStatus> status = new ComboBox<>();

    /** Opens the details of that client, whom the practice has. */
    public DetailsForm(Practice practice, ClientId client, SaveStatus saving, TimeWords times) {
        draft = new ClientDraft(practice, client);
        fields = new DetailsFields(messages, draft);
        identity = new IdentityDetails(fields, times);
        setId("details-form");
        setSpacing(12);
        ScrollPane scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("page-scroll");
        KeepInSight.of(scroll);
        getChildren().setAll(scroll, new SaveLine("details-saved", saving, times));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Follow.whileInScene(this, draft.currentProperty(), this::show);
    }

    /** Puts the keyboard into the first field. */
    public void focusFirst() {
        identity.lookup("#form-name").requestFocus();
    }

    private Node fields() {
        prepareStatus();
        VBox all = new VBox(14);
        all.getStyleClass().add("details-fields");
        all.getChildren()
                .setAll(
                        identity,
                        fields.heading("contact"),
                        Grid.of(
                                2,
                                contact("phone", Contact::phone, (c, t) -> new Contact(t, c.email(), c.address())),
                                contact("email", Contact::email, (c, t) -> new Contact(c.phone(), t, c.address()))),
                        contact("address", Contact::address, (c, t) -> new Contact(c.phone(), c.email(), t)),
                        new PeopleDetails(fields),
                        fields.heading("practice"),
                        Grid.of(2, fields.text("foundUs", Client::foundUs, Client::withFoundUs), tags()),
                        labelled("status", status));
        return all;
    }

    private Part<Client, ?> tags() {
        return fields.text(
                "tags",
                client -> String.join(", ", client.tags()),
                (client, text) -> client.withTags(List.of(text.split(","))));
    }

    private Part<Client, ?> contact(
            String key, Function<Contact, String> get, BiFunction<Contact, String, Contact> set) {
        return fields.text(
                key,
                get.compose(Client::contact),
                (client, text) -> client.withContact(set.apply(client.contact(), text)));
    }

    private void prepareStatus() {
        named.name(status, "form-status", "status");
        status.getItems().setAll(ClientStatus.values());
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(ClientStatus value) {
                return value == null ? "" : messages.text("status." + value.id());
            }

            @Override
            public ClientStatus fromString(String text) {
                throw new UnsupportedOperationException("the status is chosen, not typed");
            }
        });
        status.setOnAction(chosen -> draft.edit("status", client -> client.withStatus(status.getValue())));
    }

    private void show(Client client) {
        fields.show(client);
        identity.show(client);
        status.setValue(client.status());
    }

    private Node labelled(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.Z) {
            if (pressed.isShiftDown()) {
                draft.redo();
            } else {
                draft.undo();
            }
            pressed.consume();
        }
    }
}
